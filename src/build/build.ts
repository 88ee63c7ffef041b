import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
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
  const files = {
    "Code.js": await buildCode(),
    "builder.html": await buildBuilder(),
    "manual.html": buildManual(),
    "sidebar.html": await buildSidebar(),
    "appsscript.json": await readFile("appsscript.json", "utf8"),
  };
  for (const [name, content] of Object.entries(files)) await put(`dist/${name}`, content);
  if (readme !== generated) await writeFile("README.md", generated);
}

// Whoever reads a file meanwhile, as a playground does, finds the old one or the new one, not half of it.
async function put(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
