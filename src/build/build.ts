import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { registry } from "../functions/registry";
import { prepare } from "./prepare";
import { READMES, withFunctionTables } from "./readmeTable";

// npm run build: writes dist/, the command lines and the generated part of each README; with --check it only says whether the latter is up to date.
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

if (!values.check) await prepare();
for (const [file, language] of READMES) {
  const readme = await readFile(file, "utf8");
  const generated = withFunctionTables(readme, registry, language);
  if (readme === generated) continue;
  if (values.check) {
    console.error(`${file}: the tables of functions are not up to date. Run: npm run build`);
    process.exitCode = 1;
  } else await writeFile(file, generated);
}
