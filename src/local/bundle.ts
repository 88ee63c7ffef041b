import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ScriptProject } from "../host/contract";
import { complaint } from "./commandError";

// A process that opens many spreadsheets reads its megabytes once.
let built: ScriptProject | null = null;

/** The built add-on, as it would be pushed to Google: `dist/Code.js` and its HTML files. */
export function builtAddOn(): ScriptProject {
  try {
    built ??= readProject(fileURLToPath(new URL("../../dist/", import.meta.url)));
    return built;
  } catch {
    throw complaint("notBuilt");
  }
}

function readProject(folder: string): ScriptProject {
  const pages = readdirSync(folder).filter((file) => file.endsWith(".html"));
  return {
    code: readFileSync(`${folder}/Code.js`, "utf8"),
    html: Object.fromEntries(
      pages.map((file) => [file.slice(0, -".html".length), readFileSync(`${folder}/${file}`, "utf8")]),
    ),
  };
}
