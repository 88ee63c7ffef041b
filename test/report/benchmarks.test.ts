import { expect, it } from "vitest";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { scenarioOf } from "../../src/report/scenarios";
import type { Cell } from "../../src/tables/stageTable";
import { evaluated } from "./evaluated";

const MET = "All conversions meet their benchmarks";

/** What the key figures and the caption say of the step furthest from its benchmark. */
function said(headers: readonly string[], ...rows: readonly (readonly [string, ...Cell[]])[]): unknown[] {
  const benchmarks = { Benchmark: { is: "benchmark", unit: "share" } } as const;
  const one = scenarioOf("benchmarks", {
    title: "Stages",
    language: "en",
    sheetName: "Stages",
    headers: [["Stage", ...headers, "Benchmark"]],
    rows,
    beside: benchmarks,
  });
  const report = evaluated(one, layout(funnelReport(one.model)));
  const label = report.values.findIndex((row) => row[0] === "Biggest gain from reaching the benchmark");
  return [report.values[label + 1]![0], report.values.flat().filter((value) => String(value).startsWith(MET)).length];
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
    "1 of 2 conversions compared, none below its benchmark",
  ],
  ["no conversion is known", [["People"], ["Visits", 97554, ""], ["Leads", "", 0.28], ["Deals", 10, ""]], ""],
  ["no benchmark is a number", [["People"], ["Visits", 1000, ""], ["Leads", 500, "?"], ["Deals", 10, ""]], ""],
  [
    "a step has no benchmark",
    [["People"], ["Visits", 1000, ""], ["Leads", 500, 0.2], ["Deals", 10, ""]],
    "1 of 2 conversions compared, none below its benchmark",
  ],
  ["each is met", [["People"], ["Visits", 1000, ""], ["Leads", 500, 0.2], ["Deals", 10, 0.02]], MET],
  ["one is not", [["People"], ["Visits", 1000, ""], ["Leads", 500, 0.6], ["Deals", "", 0.02]], "Visits → Leads"],
])("of benchmarks no more is said than is known: %s", (_, table, expected) => {
  expect(said(...table)).toEqual([expected, expected === MET ? 1 : 0]);
});
