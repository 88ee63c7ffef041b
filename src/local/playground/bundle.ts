import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, type OutputFile, type Plugin } from "esbuild";

/** A file of the page: its bytes and its media type. */
export interface PageFile {
  readonly body: Uint8Array | string;
  readonly type: string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Bundles the page's script and style in memory: file name -> file. */
export async function bundlePage(): Promise<Map<string, PageFile>> {
  const { outputFiles } = await build({
    entryPoints: [here("page.ts")],
    outdir: "/",
    bundle: true,
    write: false,
    // Identifiers stay: the host's errors name Apps Script's classes by the names of its own.
    minifyWhitespace: true,
    minifySyntax: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    // o-spreadsheet's "browser" entry is a script that expects owl as a global.
    mainFields: ["module", "main"],
    alias: { "csv-parse/sync": "csv-parse/browser/esm/sync" },
    loader: { ".xml": "text", ".woff2": "file", ".woff": "empty", ".ttf": "empty", ".eot": "empty", ".svg": "empty" },
    assetNames: "[name]",
    plugins: [asSheets],
    logLevel: "error",
  });
  return new Map(served([...outputFiles, ...(await bundleGallery())]));
}

/** Bundles what there is to look at besides the add-on itself: its reports' source sheets, and the states of its panel. */
async function bundleGallery(): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: { reports: here("../../report/gallery/sheets.ts"), gallery: here("../../sidebar/gallery/page.tsx") },
    outdir: "/",
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { NOTICES: "[]", BUILD_HASH: '"gallery"' },
    logLevel: "error",
  });
  return outputFiles;
}

function served(files: readonly OutputFile[]): (readonly [string, PageFile])[] {
  return files.map(({ path, contents }) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return [`/${name}`, { body: contents, type: typeOf(name) }];
  });
}

// The grid and the charts are drawn on canvases, out of the reach of CSS, by constants of the library.
const CONSTANTS: Readonly<Record<string, string>> = {
  BACKGROUND_HEADER_COLOR: "#ffffff",
  BACKGROUND_HEADER_SELECTED_COLOR: "#d3e3fd",
  BACKGROUND_HEADER_ACTIVE_COLOR: "#0b57d0",
  TEXT_HEADER_COLOR: "#444746",
  HEADER_BORDER_COLOR: "#c7c7c7",
  CELL_BORDER_COLOR: "#e1e3e1",
  SELECTION_BORDER_COLOR: "#0b57d0",
  LINK_COLOR: "#1155cc",
};

const REPLACED: readonly (readonly [RegExp, string])[] = [
  ...Object.entries(CONSTANTS).map(
    ([name, value]) => [new RegExp(`^const ${name} = .*;$`, "m"), `const ${name} = "${value}";`] as const,
  ),
  // Zoomed in, or in half a window, Sheets still has its menus.
  [/(?<=return spreadsheetRect\.width < )768(?=;)/, "0"],
  // Sheets gives a chart's labels the room they need; o-spreadsheet cuts them after 20 letters.
  [/(?<=^function truncateLabel\(label, maxLen = )20(?=\))/m, "80"],
];

const asSheets: Plugin = {
  name: "as-sheets",
  setup({ onLoad }) {
    onLoad({ filter: /o_spreadsheet\.esm\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = REPLACED.reduce((code, [found, replacement]) => {
        if (!found.test(code)) throw new Error(`o-spreadsheet no longer has ${found}`);
        return code.replace(found, replacement);
      }, source);
      return { contents, loader: "js" };
    });
  },
};

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
};

function typeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}
