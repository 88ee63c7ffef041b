import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { answer, column } from "./ask";

// Buijs: Receipt phase of an environmental permit application process (CoSeLoG project), 4TU.ResearchData; the copy in package pm4js.
const file = "node_modules/pm4js/examples/input_data/receipt.csv";
const rows = parse<Record<string, string>>(readFileSync(file), { columns: true });
const of = (name: string) => rows.map((row) => [row[name]]);
const log = [of("case:concept:name"), of("time:timestamp"), of("concept:name")];
const stages = column(
  "Confirmation of receipt",
  "T02 Check confirmation of receipt",
  "T04 Determine confirmation of receipt",
  "T05 Print and send confirmation of receipt",
  "T06 Determine necessity of stop advice",
  "T10 Determine necessity to stop indication",
);

it("is the log it should be", () => {
  expect(rows.length).toBe(8577);
  expect(new Set(log[0]!.flat()).size).toBe(1434);
});

// Computed from the log by another program.
it("has the people of the ordered funnel at each stage", () => {
  expect(answer("CJM_FUNNEL_EVENTS", ...log, stages)).toEqual(column(1434, 1316, 1303, 1299, 797, 784));
});

it("has the people of each channel", () => {
  const table = answer("CJM_FUNNEL_EVENTS", ...log, stages, "", "", of("case:channel")) as unknown[][];
  const channel = (name: string) => table.map((row) => row[table[0]!.indexOf(name)]);
  expect(table[0]!.slice(0, 3)).toEqual(["Total", "Internet", "Desk"]);
  expect([channel("Internet")[1], channel("Internet")[6]]).toEqual([1250, 709]);
  expect([channel("Desk")[1], channel("Desk")[6]]).toEqual([109, 46]);
  for (const [total, ...channels] of table.slice(1) as number[][]) {
    expect(channels.reduce((sum, people) => sum + people, 0)).toBe(total);
  }
});

it("the paths together are all journeys, and every row of transitions adds up to 1", () => {
  const paths = answer("CJM_PATHS", ...log, "T10 Determine necessity to stop indication", 5) as [string, number][];
  expect(paths.length).toBe(7);
  expect(paths.slice(1).reduce((sum, [, journeys]) => sum + journeys, 0)).toBeGreaterThanOrEqual(1434);
  for (const [, ...row] of (answer("CJM_TRANSITIONS", ...log) as number[][]).slice(1)) {
    expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  }
});
