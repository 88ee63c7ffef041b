import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { registry } from "../functions/registry";
import { stubs } from "./stubs";

/** The functions besides the custom ones that Apps Script and the sidebar call, with their parameters. */
const entryPoints = { onOpen: "e", onInstall: "e", cjmShowSidebar: "", cjmRefreshReport: "", cjmServe: "json" };

const budget = 80_000;

/** Code.js: the add-on as one file that Apps Script loads, at most 80,000 bytes, since Sheets loads it for every formula. */
export async function buildCode(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["src/addon/main.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "cjm",
    target: "es2019",
    charset: "utf8", // otherwise each Cyrillic letter costs six bytes
    minify: true,
    footer: { js: stubs(registry, entryPoints) },
    plugins: [withoutHelp],
  });
  const code = outputFiles[0]!.text;
  const bytes = Buffer.byteLength(code);
  if (bytes > budget) throw new Error(`Code.js has ${bytes} bytes, more than the ${budget} it may have`);
  return code;
}

const withoutHelp: Plugin = {
  name: "without help texts",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/help$/ }, () => ({ path: resolve("src/functions/help.none.ts") }));
  },
};
