import { mkdir, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { registry } from "../functions/registry";
import { buildCode } from "./code";
import { withFunctionTable } from "./readmeTable";
import { buildSidebar } from "./sidebar";

// npm run build: writes dist/ and the generated part of README.md; with --check it only says whether they are up to date.
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const outputs: Record<string, string> = {
  "dist/Code.js": await buildCode(),
  "dist/sidebar.html": await buildSidebar(),
  "dist/appsscript.json": await readFile("appsscript.json", "utf8"),
  "README.md": withFunctionTable(await readFile("README.md", "utf8"), registry),
};

if (values.check) {
  const drifted: string[] = [];
  for (const [path, text] of Object.entries(outputs)) {
    const present = await readFile(path, "utf8").catch(() => null);
    if (present !== text) drifted.push(path);
  }
  if (drifted.length > 0) {
    console.error(`Not up to date: ${drifted.join(", ")}. Run: npm run build`);
    process.exitCode = 1;
  }
} else {
  await mkdir("dist", { recursive: true });
  for (const [path, text] of Object.entries(outputs)) await writeFile(path, text);
}
