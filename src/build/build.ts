import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { registry } from "../functions/registry";
import { buildAddOn } from "./addOn";
import { withFunctionTable } from "./readmeTable";

// npm run build: writes dist/ and the generated part of README.md; with --check it only says whether the latter is up to date.
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const NEW = ".new";

const readme = await readFile("README.md", "utf8");
const generated = withFunctionTable(readme, registry);

if (values.check) {
  if (readme !== generated) {
    console.error("README.md: the table of functions is not up to date. Run: npm run build");
    process.exitCode = 1;
  }
} else {
  const files = await buildAddOn();
  await mkdir("dist", { recursive: true });
  for (const [name, content] of Object.entries(files)) await put(`dist/${name}`, content);
  // clasp would push whatever else lies there, such as a page of an older version.
  for (const name of await readdir("dist"))
    if (!(name in files || name.endsWith(NEW))) await rm(`dist/${name}`, { recursive: true });
  if (readme !== generated) await writeFile("README.md", generated);
}

// Whoever reads a file meanwhile, as a playground does, finds the old one or the new one, not half of it.
async function put(path: string, content: string): Promise<void> {
  await writeFile(path + NEW, content);
  await rename(path + NEW, path);
}
