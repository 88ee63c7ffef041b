import { readFile } from "node:fs/promises";
import { buildCode } from "./code";
import { buildSidebar } from "./sidebar";
import { stamped } from "./stamp";

/** All that goes to Google, as file name -> content. */
export async function buildAddOn(): Promise<Record<string, string>> {
  const [code, sidebar, manifest] = await Promise.all([
    buildCode(),
    buildSidebar(),
    readFile("appsscript.json", "utf8"),
  ]);
  return stamped({ "Code.js": code, "sidebar.html": sidebar, "appsscript.json": manifest });
}
