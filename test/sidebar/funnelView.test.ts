import { expect, test } from "vitest";
import type { SourceView } from "../../src/addon/protocol";
import { answerOfFacts } from "../../src/core/answer/tableFacts";
import { funnelView } from "../../src/sidebar/funnelView";
import { leads } from "../../src/sidebar/scenarioSources";
import { worthLines } from "../../src/sidebar/whatIf/moneyView";
import { tableSentences } from "../../src/text/tableSentences";

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

// By hand: 20 of 150 reach the end, so the 150 who are missing would bring 20 more; 60 of 150 are 40 %, 50 % of them 5 more.
test("fewer entrants than planned are worth what they would bring, among the steps", () => {
  const source: SourceView = {
    ...leads("en"),
    stages: ["Leads", "Meetings", "Deals"],
    counts: [[150], [60], [20]],
    resultStage: 2,
    benchmarks: null,
    plan: [{ series: [], counts: [300, 150, 60], revenue: null }],
  };
  expect(funnelView(source, { channel: null, period: null }, "en").stages.map(({ remark }) => remark)).toEqual([
    "● +20",
    "● +5",
    "○ +4",
  ]);
  expect(worthLines(source, answerOfFacts(source), "en")).toEqual([
    { name: "● At the start: Leads", figure: "+20" },
    { name: "● Leads →\u00a0Meetings", figure: "+5" },
    { name: "○ Meetings →\u00a0Deals", figure: "+4" },
  ]);
});

// By hand: 40 of 200 are 20 %; the 10 who come back afterwards are no result.
test("the overall conversion is that of the result, as the first sentence has it", () => {
  const stages = ["Leads", "Deals", "Referrals"];
  const source: SourceView = { ...leads("en"), stages, counts: [[200], [40], [10]], resultStage: 1 };
  const { overall, reached } = funnelView(source, { channel: null, period: null }, "en");
  expect([overall, reached]).toEqual(["20.0%", "40 of 200"]);
  expect(tableSentences(source, "en")[0]).toBe("Deals: 40; Leads: 200; overall conversion 20%.");
});
