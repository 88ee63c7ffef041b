import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { leftOut } from "./test/runner/leftOut.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    globalSetup: "test/runner/buildFirst.ts",
    tags: [{ name: "exhaustive", description: "what takes long because it tries all there is: npm run test:all" }],
    // Files wait for a browser or for LibreOffice as often as they compute: two at a time also where there are but two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } }, // a page has as long as it needs, on a busy machine too
    reporters: [
      "default",
      leftOut,
      ...(process.env.CI ? [["json", { outputFile: "test/artifacts/results.json" }] as const] : []),
    ],
  },
});
