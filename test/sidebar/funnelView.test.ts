import { expect, test } from "vitest";
import type { SourceView } from "../../src/addon/endpoints";
import { funnelView } from "../../src/sidebar/funnelView";
import { leads } from "../../src/sidebar/scenarioSources";

const remarks = (counts: readonly (number | null)[], benchmarks: readonly (number | null)[]) => {
  const stages = counts.map((_, stage) => `Stage ${stage + 1}`);
  const source: SourceView = { ...leads("en"), stages, counts: counts.map((count) => [count]), benchmarks };
  return funnelView(source, { channel: null, period: null }, "en").stages.map(({ remark }) => remark);
};

// By hand: 500 of 1000 are 50 %, below 60 %; 400 of 500 are 80 %, above 70 %. The report says the same (benchmarks.test.ts).
test.each([
  ["nobody knows the result", null],
  ["nobody reached the end", 0],
])("a step below its level is not said to be at it because %s", (_, end) => {
  const said = remarks([1000, 500, 400, end], [null, 0.6, 0.7, 0.02]);
  expect(said.slice(0, 3)).toEqual(["", "", "at or above its level"]);
  expect(said[3]).not.toBe("at or above its level");
});
