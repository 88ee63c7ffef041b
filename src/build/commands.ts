import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { COMMANDS } from "./upToDate";

/** Bundles the command lines, host and all, each into one script that Node runs at once: reading their TypeScript takes a second. */
export async function buildCommands(): Promise<void> {
  await build({
    entryPoints: ["src/local/report.ts", "src/local/script.ts", "src/local/sql.ts"],
    outdir: `${COMMANDS}/bin`,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    mainFields: ["module", "main"],
    // A database with a binary of its own, which only large files need: run.js gives scripts `require` alone.
    external: ["@duckdb/node-api"],
    supported: { "dynamic-import": false },
    // Where a module says where it is, it looks for dist/ and node_modules/ from a folder of src/local's depth.
    define: { "import.meta.url": JSON.stringify(pathToFileURL("src/local/bundle.ts").href) },
  });
}
