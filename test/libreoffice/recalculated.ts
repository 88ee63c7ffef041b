import { spawnSync } from "node:child_process";
import { describe, it } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;

/** What LibreOffice recalculates. Where it is not installed that is not run, and the report of the tests says so; a build machine fails instead. */
export function recalculated(what: string, tests: () => void): void {
  if (isInstalled || process.env.CI) describe(what, EXHAUSTIVE, tests);
  else it(`NOT RUN, for LibreOffice is not installed: ${what}`, EXHAUSTIVE, (context) => context.skip());
}
