import { resolve } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { registry } from "../functions/registry";
import { stubs } from "./stubs";

/** The functions besides the custom ones that Apps Script and the sidebar call, with their parameters. */
const entryPoints = { onOpen: "e", onInstall: "e", cjmShowSidebar: "", cjmRefreshReport: "", cjmServe: "json" };

const mostBytes = 80_000;

/** Code.js: what Apps Script loads for every formula, at most 80,000 bytes: the custom functions, the menu, and the way to the builder. */
export async function buildCode(): Promise<string> {
  const code = await bundle("src/addon/main.ts", {
    globalName: "cjm",
    footer: { js: stubs(registry, entryPoints) },
    plugins: [inPlaceOfHelp("help.none.ts")],
  });
  const bytes = Buffer.byteLength(code);
  if (bytes > mostBytes) throw new Error(`Code.js has ${bytes} bytes, more than the ${mostBytes} it may have`);
  return code;
}

/** builder.html: the code that reads tables, builds reports and inserts functions, as a page that Code.js loads when somebody wants one. */
export async function buildBuilder(): Promise<string> {
  // HtmlService takes `//` inside a template literal for a comment and strips the rest of the line.
  const code = await bundle("src/addon/builder.ts", {
    globalName: "cjmBuilder",
    plugins: [inPlaceOfHelp("help.samples.ts")],
    supported: { "template-literal": false },
  });
  const unsafe = /<\?|<!--|<\/?script/i.exec(code);
  if (unsafe) throw new Error(`The builder holds "${unsafe[0]}", which HtmlService would damage`);
  return `<script>\n${code}</script>\n`;
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2019",
    charset: "utf8", // otherwise each Cyrillic letter costs six bytes
    minify: true,
    ...options,
  });
  return outputFiles![0]!.text;
}

function inPlaceOfHelp(module: string): Plugin {
  return {
    name: "less help",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/help$/ }, ({ importer }) =>
        importer.endsWith(module) ? undefined : { path: resolve("src/functions", module) },
      );
    },
  };
}
