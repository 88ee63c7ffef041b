import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } }, // a page has as long as it needs, on a busy machine too
    reporters: process.env.CI ? ["default", ["json", { outputFile: "test/artifacts/results.json" }]] : ["default"],
  },
});
