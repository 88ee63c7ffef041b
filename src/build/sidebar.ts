import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { manual } from "../functions/manual";
import { UNSTAMPED } from "./stamp";

const SIDEBAR = fileURLToPath(new URL("../sidebar/", import.meta.url));

// HtmlService reads `<?` as a scriptlet; `<!--` and `</script` end a script early; a file beside the panel does not exist there.
const UNSAFE: readonly RegExp[] = [
  /<\?/,
  /<!--/,
  /<\/script(?!>\s*<\/body>)/i,
  /<\/style(?!>\s*<\/head>)/i,
  /<script src|<link|@import/i,
];

/** The sidebar as one self-contained HTML file; throws when HtmlService would damage it. */
export async function buildSidebar(): Promise<string> {
  const [template, script, style] = await Promise.all([
    readFile(`${SIDEBAR}index.html`, "utf8"),
    bundle("main.tsx"),
    bundle("styles.css"),
  ]);
  const html = template
    .replace('<link rel="stylesheet" href="styles.css">', () => `<style>${style}</style>`)
    .replace('<script src="main.tsx"></script>', () => `<script>${script}</script>`);
  checkSidebar(html);
  return html;
}

/** Throws when the sidebar's HTML cannot go through HtmlService whole. */
export function checkSidebar(html: string): void {
  for (const unsafe of UNSAFE) {
    const found = unsafe.exec(html);
    if (found)
      throw new Error(
        `The sidebar holds "${html.slice(found.index, found.index + 60)}", which HtmlService would damage.`,
      );
  }
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [SIDEBAR + entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2019",
    charset: "utf8",
    legalComments: "none",
    // HtmlService takes `//` inside a template literal for a comment and strips the rest of the line.
    supported: { "template-literal": false },
    jsx: "automatic",
    jsxImportSource: "preact",
    define: UNSTAMPED,
    plugins: [manualAsData],
  });
  return result.outputFiles[0]!.text.trimEnd();
}

// The panel shows the manual and runs no function: it gets what the module computes, as data.
const manualAsData: Plugin = {
  name: "manual as data",
  setup({ onLoad }) {
    onLoad({ filter: /\/functions\/manual\.ts$/ }, () => ({
      contents: `export const manual = ${JSON.stringify(manual)};`,
    }));
  },
};
