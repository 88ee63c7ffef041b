import type { Reporter, TestModule, Vitest } from "vitest/node";
import { notInstalled } from "../sql/engines/installed.ts";

/** What asks databases. */
const DATABASES = /test\/sql\//;

let isQuick = false;

/** Says after a run how many tests it left to `npm run test:all`, and which databases it proved nothing of. */
export const leftOut: Reporter = {
  onInit({ config }: Vitest) {
    isQuick = config.tagsFilter?.includes("!exhaustive") ?? false;
  },
  onTestRunEnd(modules: readonly TestModule[]) {
    const left = modules
      .flatMap((module) => [...module.children.allTests("skipped")])
      .filter(({ tags }) => tags.includes("exhaustive"));
    if (left.length > 0) console.log(`Left to npm run test:all: ${left.length} exhaustive tests.\n`);
    const absent = notInstalled().join(" and ");
    if (absent && !isQuick && modules.some(({ moduleId }) => DATABASES.test(moduleId)))
      console.log(`Not proven: SQL in ${absent}, not installed here (npm run test:engines installs and asks them).\n`);
  },
};
