import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { buildAddOn } from "./addOn";

const NEW = ".new";

/** Builds the add-on into dist/. */
export async function writeDist(): Promise<void> {
  const files = await buildAddOn();
  await mkdir("dist", { recursive: true });
  for (const [name, content] of Object.entries(files)) await put(`dist/${name}`, content);
  // clasp would push whatever else lies there, such as a page of an older version.
  for (const name of await readdir("dist"))
    if (!(name in files || name.endsWith(NEW))) await rm(`dist/${name}`, { recursive: true });
}

// Whoever reads a file meanwhile, as a playground does, finds the old one or the new one, not half of it.
async function put(path: string, content: string): Promise<void> {
  await writeFile(path + NEW, content);
  await rename(path + NEW, path);
}
