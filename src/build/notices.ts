import { readdirSync, readFileSync } from "node:fs";
import type { Metafile } from "esbuild";
import type { Notice } from "../sidebar/notices";

/** The licence notice of each npm package of which a bundle holds code, by esbuild's own account; throws when a package has none. */
export function noticesIn({ outputs }: Metafile): Notice[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const folders = inputs.flatMap(([path, { bytesInOutput }]) => {
    const folder = bytesInOutput > 0 && PACKAGE.exec(path)?.[0];
    return folder ? [folder] : [];
  });
  return [...new Set(folders)].sort().map((folder) => noticeIn(folder, folder.replace(/.*node_modules\//, "")));
}

/** The notice in a folder's LICENSE file; throws when there is no such file. */
export function noticeIn(folder: string, name: string): Notice {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  if (!file) throw new Error(`${name} would go to Google, and ${folder} has no licence to go with it`);
  const lines = readFileSync(`${folder}/${file}`, "utf8").trim().split(/\r?\n/);
  return { name, lines: lines.map((line) => line.trim()) };
}

// The last node_modules of a path, and the package's name with its scope.
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
