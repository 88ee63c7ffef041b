import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The packages of databases that are too large for everybody: `npm run engines` installs them into this folder. */
const LARGE = { ClickHouse: "chdb", GoogleSQL: "@fivetrandevelopers/zetasql" } as const;

/** Whether a database is there. */
export function isInstalled(name: string): boolean {
  return notInstalled().every((other) => other !== name);
}

/** The names of the databases that are not there. */
export function notInstalled(): string[] {
  return Object.entries(LARGE)
    .filter(([, name]) => !isThere(name))
    .map(([name]) => name);
}

/** A package of this folder's own. */
export function load(name: string): unknown {
  return require(name);
}

/** Where a package of this folder's own is. */
export function folderOf(name: string): string {
  return require.resolve(`${name}/package.json`).replace(/package\.json$/, "");
}

function isThere(name: string): boolean {
  try {
    folderOf(name);
    return true;
  } catch {
    return false;
  }
}
