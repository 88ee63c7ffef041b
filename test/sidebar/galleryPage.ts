import { readFile } from "node:fs/promises";
import { build, type Plugin } from "esbuild";
import { sidebarNotices } from "../../src/build/sidebar";

const SIDEBAR = new URL("../../src/sidebar/", import.meta.url).pathname;

/** The panel's own page and styles, with `show(name, language)` in place of the add-on, which answers what was shown as JSON. */
export async function galleryPage(plugins: Plugin[] = []): Promise<string> {
  const contents = `
    import { h, render } from "preact";
    import { Panel } from "./Panel";
    import { functionPage } from "./functions/scenarios";
    import { scenarios } from "./scenarios";
    import { noActions as actions } from "../../test/sidebar/noActions";
    window.show = (name, language) => {
      document.documentElement.lang = language;
      const root = document.getElementById("panel");
      const state = name in scenarios ? scenarios[name](language) : functionPage(language, name);
      render(null, root);
      render(h(Panel, { state, actions }), root);
      return JSON.stringify(state);
    };`;
  const stdin = { contents, resolveDir: SIDEBAR, loader: "tsx" as const };
  const options = { bundle: true, write: false, jsx: "automatic", jsxImportSource: "preact" } as const;
  const [template, script, style] = await Promise.all([
    readFile(`${SIDEBAR}index.html`, "utf8"),
    build({ ...options, stdin, plugins, define: { NOTICES: JSON.stringify(await sidebarNotices()) } }),
    build({ ...options, entryPoints: [`${SIDEBAR}styles.css`] }),
  ]);
  const code = script.outputFiles[0]!.text.replaceAll("</script", "<\\/script");
  return template
    .replace(/<link.*>/, () => `<style>${style.outputFiles[0]!.text}</style>`)
    .replace(/<script.*<\/script>/, () => `<script>${code}</script>`);
}
