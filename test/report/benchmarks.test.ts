import { expect, it } from "vitest";
import { ANSWERS } from "../../src/report/cellNames";
import { scenarioOf } from "../../src/report/scenarios";
import type { Cell } from "../../src/tables/stageTable";
import { named } from "./named";

const MET = "Every conversion is at or above its level: growth now comes from more at the start (Visits).";
const SOME = "1 of 2 conversions compared, none below its level.";

/** What the second sentence says of the step worth most at its benchmark. */
function said(headers: readonly string[], ...rows: readonly (readonly [string, ...Cell[]])[]): unknown {
  const benchmarks = { Benchmark: { is: "benchmark", unit: "share" } } as const;
  const one = scenarioOf("benchmarks", {
    title: "Stages",
    language: "en",
    sheetName: "Stages",
    headers: [["Stage", ...headers, "Benchmark"]],
    rows,
    beside: benchmarks,
  });
  return named(one).of(ANSWERS(2));
}

// By hand: what can be compared is a step with a conversion and a benchmark.
it.each<[string, Parameters<typeof said>, string]>([
  [
    "the conversion of a step is unknown",
    [
      ["Search", "Mail"],
      ["Visits", 1000, 1000, ""],
      ["Leads", 500, 500, 0.2],
      ["Deals", 1, "", 0.28],
    ],
    SOME,
  ],
  [
    "no conversion is known",
    [["People"], ["Visits", 97554, ""], ["Leads", "", 0.28], ["Deals", 10, ""]],
    "No conversion that has a level is known, so there is nothing to compare.",
  ],
  [
    "no benchmark is a number",
    [["People"], ["Visits", 1000, ""], ["Leads", 500, "?"], ["Deals", 10, ""]],
    "Nothing to compare conversions with: neither a plan nor a benchmark nor earlier periods say what they should be. Add a benchmark beside the stages.",
  ],
  ["a step has no benchmark", [["People"], ["Visits", 1000, ""], ["Leads", 500, 0.2], ["Deals", 10, ""]], SOME],
  ["each is met", [["People"], ["Visits", 1000, ""], ["Leads", 500, 0.2], ["Deals", 10, 0.02]], MET],
  [
    "one is not",
    [["People"], ["Visits", 1000, ""], ["Leads", 500, 0.6], ["Deals", "", 0.02]],
    "There are conversions below their levels, but what that is worth cannot be computed: there is no result (Deals).",
  ],
  // 400 were wanted of 1,000, 300 are there: z = 100 / sqrt(240) = 6.45; 30 · (0.4 / 0.3 - 1) = 10.
  [
    "one is below it by more than chance",
    [["People"], ["Visits", 1000, ""], ["Leads", 300, 0.4], ["Deals", 30, ""]],
    "Most is lost at “Visits → Leads”: 30% against a benchmark of 40%; reaching that level is worth 10 deals.",
  ],
  // 28.8 of 32 were wanted: z = 2.8 / sqrt(2.88) = 1.65.
  [
    "one is below it by chance",
    [["People"], ["Visits", 32, ""], ["Leads", 26, 0.9], ["Deals", 9, ""]],
    "No conversion falls behind its level by more than chance.",
  ],
])("of benchmarks no more is said than is known: %s", (_, table, expected) => {
  expect(said(...table)).toBe(expected);
});

it("a step without a result is not at its level because it has no worth", () => {
  const one = scenarioOf("benchmarks", {
    title: "Stages",
    language: "en",
    sheetName: "Stages",
    headers: [["Stage", "People", "Benchmark"]],
    rows: [
      ["Visits", 1000, ""],
      ["Leads", 500, 0.6],
      ["Offers", 400, 0.7],
      ["Deals", "", 0.02],
    ],
    beside: { Benchmark: { is: "benchmark", unit: "share" } },
  });
  const { report } = named(one);
  const header = report.values.findIndex((row) => row[1] === "Stage");
  const said = report.values.slice(header + 2, header + 5).map((row) => [row[0], String(row[7]).trim()]);
  expect(said).toEqual([
    ["●", ""],
    ["", "at its level or above"],
    ["", ""],
  ]);
});
