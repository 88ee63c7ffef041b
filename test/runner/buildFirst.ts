import type { TestProject } from "vitest/node";
import { prepare } from "../../src/build/prepare";
import { builtHash } from "../../src/build/upToDate";

/** Before any test, and before each run of a watch: dist/ and the command lines are what the sources say. */
export default async function buildFirst(project: TestProject): Promise<void> {
  project.onTestsRerun(buildStale);
  await buildStale();
}

async function buildStale(): Promise<void> {
  if (builtHash() === null) await prepare();
}
