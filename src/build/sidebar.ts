import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";
import { manual } from "../functions/manual";
import type { Notice } from "../sidebar/notices";
import { checkPage, safeScript } from "./htmlSafe";
import { noticeIn, noticesIn } from "./notices";
import { UNSTAMPED } from "./stamp";

const SIDEBAR = fileURLToPath(new URL("../sidebar/", import.meta.url));

/** The sidebar as one self-contained HTML file; throws when HtmlService would damage it. */
export async function buildSidebar(): Promise<string> {
  const [template, script, style] = await Promise.all([
    readFile(`${SIDEBAR}index.html`, "utf8"),
    buildScript(),
    bundle("styles.css", { lineLimit: 100 }),
  ]);
  const html = template
    .replace('<link rel="stylesheet" href="styles.css">', () => `<style>${style.text}</style>`)
    .replace('<script src="main.tsx"></script>', () => `<script>${script}</script>`);
  checkPage(html);
  return html;
}

/** The licences of what is in the panel, its own first. It is bundled for them alone: only a bundle tells whose they are. */
export async function sidebarNotices(): Promise<Notice[]> {
  const { metafile } = await bundle("main.tsx", SCRIPT);
  return [noticeIn(".", "CJM"), ...noticesIn(metafile)];
}

async function buildScript(): Promise<string> {
  const define = { ...UNSTAMPED, NOTICES: JSON.stringify(await sidebarNotices()) };
  const { text } = await bundle("main.tsx", { ...SCRIPT, define });
  return safeScript(text);
}

async function bundle(entry: string, options: BuildOptions): Promise<{ text: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [SIDEBAR + entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    target: "es2019",
    charset: "utf8",
    legalComments: "none", // their licences are shown
    ...options,
  });
  return { text: outputFiles![0]!.text.trimEnd(), metafile: metafile! };
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

const SCRIPT: BuildOptions = {
  format: "iife",
  supported: { "template-literal": false },
  jsx: "automatic",
  jsxImportSource: "preact",
  plugins: [manualAsData],
};
