import type { Reporter, TestModule } from "vitest/node";
import { notInstalled } from "../sql/engines/installed.ts";

const DATABASES = /test\/sql\/engines\.test/;

/** Says after a run how many tests it left to `npm run test:all`, and which databases it proved nothing of. */
export const leftOut: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const left = modules
      .flatMap((module) => [...module.children.allTests("skipped")])
      .filter(({ tags }) => tags.includes("exhaustive"));
    if (left.length > 0) console.log(`Left to npm run test:all: ${left.length} exhaustive tests.\n`);
    const asked = modules.flatMap((module) => [...module.children.allTests("passed")]);
    const absent = notInstalled().join(" and ");
    if (absent && asked.some(({ module }) => DATABASES.test(module.moduleId)))
      console.log(`Not proven: SQL in ${absent}, not installed here (npm run test:engines installs and asks them).\n`);
  },
};
