import type { TestProject } from "vitest/node";
import { writeDist } from "../../src/build/dist";

/** Before any test, and before each run of a watch: dist/ is what the sources say. */
export default async function buildFirst(project: TestProject): Promise<void> {
  project.onTestsRerun(writeDist);
  await writeDist();
}
