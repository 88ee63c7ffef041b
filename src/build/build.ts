import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { registry } from "../functions/registry";
import { buildBuilder, buildCode } from "./code";
import { buildManual } from "./manual";
import { withFunctionTable } from "./readmeTable";
import { buildSidebar } from "./sidebar";

// npm run build: writes dist/ and the generated part of README.md; with --check it only says whether the latter is up to date.
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const readme = await readFile("README.md", "utf8");
const generated = withFunctionTable(readme, registry);

if (values.check) {
  if (readme !== generated) {
    console.error("README.md: the table of functions is not up to date. Run: npm run build");
    process.exitCode = 1;
  }
} else {
  await mkdir("dist", { recursive: true });
  await writeFile("dist/Code.js", await buildCode());
  await writeFile("dist/builder.html", await buildBuilder());
  await writeFile("dist/manual.html", buildManual());
  await writeFile("dist/sidebar.html", await buildSidebar());
  await copyFile("appsscript.json", "dist/appsscript.json");
  if (readme !== generated) await writeFile("README.md", generated);
}
