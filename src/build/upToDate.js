import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// JavaScript, since it says whether anything that reads TypeScript has to be loaded at all.

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** Where the commands are kept that were built, from the project's folder. */
export const COMMANDS = "node_modules/.cache/cjm";

const INPUTS = ["src", "appsscript.json", "package.json", "package-lock.json", "tsconfig.json", "LICENSE"];
const OUTPUTS = ["dist", `${COMMANDS}/bin`];
const STAMP = `${COMMANDS}/stamp.json`;

/**
 * What all that a build reads comes to, as a hash: a file that came, went, changed or got another name makes it another, whatever its time says.
 * @param {string} [project] the project's folder
 */
export function inputsHash(project = PROJECT) {
  return hashOf(project, INPUTS);
}

/**
 * The hash of what was built, when that is what the inputs say now and is as it was built; null when there is something to build.
 * @param {string} [project]
 * @returns {string | null}
 */
export function builtHash(project = PROJECT) {
  try {
    const { inputs, outputs } = JSON.parse(readFileSync(join(project, STAMP), "utf8"));
    return inputs === inputsHash(project) && outputs === hashOf(project, OUTPUTS) ? outputs : null;
  } catch {
    return null; // nothing was built, or half of it is gone
  }
}

/**
 * Notes that what is built now was made of inputs of that hash: the one from before the build, lest a change meanwhile be lost.
 * @param {string} inputs
 * @param {string} [project]
 */
export function noteBuilt(inputs, project = PROJECT) {
  mkdirSync(join(project, COMMANDS), { recursive: true });
  writeFileSync(join(project, STAMP), JSON.stringify({ inputs, outputs: hashOf(project, OUTPUTS) }));
}

/**
 * @param {string} project
 * @param {readonly string[]} paths files and folders
 */
function hashOf(project, paths) {
  const hash = createHash("sha256").update(project);
  for (const path of paths.flatMap((each) => filesOf(project, each))) {
    const content = readFileSync(join(project, path));
    hash.update(`\0${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} project
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(project, path) {
  if (/\.[a-z]+$|^LICENSE$/.test(path)) return [path];
  const entries = readdirSync(join(project, path), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesOf(project, inner) : [inner];
    });
}
