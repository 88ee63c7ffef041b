import { build } from "esbuild";
import { registry } from "../functions/registry";
import { noticesIn } from "./notices";
import { UNSTAMPED } from "./stamp";
import { stubs } from "./stubs";

/** The functions besides the custom ones that Apps Script and the sidebar call, with their parameters. */
const ENTRY_POINTS = {
  onOpen: "e",
  onInstall: "e",
  cjmShowSidebar: "",
  cjmRefreshReport: "",
  cjmCheck: "",
  cjmServe: "json",
};

/** Code.js, all that runs on Google's side: the custom functions, the menu, and what answers the panel. */
export async function buildCode(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/addon/main.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "iife",
    globalName: "cjm",
    footer: { js: stubs(registry, ENTRY_POINTS) },
    target: "es2019",
    charset: "utf8", // otherwise each Cyrillic letter costs six bytes
    minify: true,
    lineLimit: 100, // Google's errors name a line: it should say where
    define: UNSTAMPED,
  });
  const [foreign] = noticesIn(metafile);
  if (foreign) throw new Error(`Code.js holds ${foreign.name}, and nobody who runs it would see its licence`);
  return outputFiles[0]!.text;
}
