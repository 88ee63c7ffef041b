import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { leftOut } from "./test/runner/leftOut.ts";

export default defineConfig({
  test: {
    globalSetup: "test/runner/buildFirst.ts",
    isolate: false, // files of a process share their modules, which take longer to load than most tests to run
    experimental: { fsModuleCache: true }, // what was compiled once is kept for the next run
    tags: [{ name: "exhaustive", description: "what takes long because it tries all there is: npm run test:all" }],
    // Files wait for a browser or for LibreOffice as often as they compute: two at a time also where there are but two cores. Not three: each
    // worker loads more than a thousand modules of its own.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 180_000, // what hangs ends; a busy machine fails nothing
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } }, // a page has as long as it needs, on a busy machine too
    reporters: [
      "default",
      leftOut,
      ...(process.env.CI ? [["json", { outputFile: "test/artifacts/results.json" }] as const] : []),
    ],
  },
});
