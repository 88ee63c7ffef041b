import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { registry } from "../functions/registry";
import { prepare } from "./prepare";
import { withFunctionTable } from "./readmeTable";

// npm run build: writes dist/, the command lines and the generated part of README.md; with --check it only says whether the latter is up to date.
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const readme = await readFile("README.md", "utf8");
const generated = withFunctionTable(readme, registry);

if (values.check) {
  if (readme !== generated) {
    console.error("README.md: the table of functions is not up to date. Run: npm run build");
    process.exitCode = 1;
  }
} else {
  await prepare();
  if (readme !== generated) await writeFile("README.md", generated);
}
