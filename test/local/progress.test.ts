import { expect, it } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";
import { runScript } from "./command";

// A command computes without a pause, as this script waits.
const LONG = `
  import { startProgress } from "./src/local/progress.ts";
  const progress = startProgress("ru");
  progress.step("reading", { file: "short.csv" });
  progress.step("building");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 8000);
  progress.stop();`;

it("a long step is told while it goes on, a short one is not", EXHAUSTIVE, async () => {
  expect(await runScript(LONG)).toEqual({ code: 0, out: "", err: "Строю отчёт…\n" });
});
