import type { Reporter, TestModule } from "vitest/node";

/** Says after a run how many tests it left to `npm run test:all`. */
export const leftOut: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const left = modules
      .flatMap((module) => [...module.children.allTests("skipped")])
      .filter(({ tags }) => tags.includes("exhaustive"));
    if (left.length > 0) console.log(`Left to npm run test:all: ${left.length} exhaustive tests.\n`);
  },
};
