import { expect } from "vitest";
import { itEach } from "../exhaustive";
import { cellsOf, done, hostWith, mapsOf } from "./mapHost";

const CHANGED = "The table has changed beyond its figures: refresh the report. Data: Stages!";

const TABLE = [
  ["Stage", "People"],
  ["Visits", 4000],
  ["Leads", 420],
  ["Deals", 63],
];

// Words of a map stand in the columns of the stages that it was built with, and names and people in the columns of the table's rows.
itEach<[string, ...(readonly [string, string])[]]>(
  ["stages are in another order", ["A3", "Deals"], ["A4", "Leads"]],
  ["a stage is called otherwise", ["A3", "Calls"]],
  ["a stage came", ["A5", "Paid"]],
)("a map says that its table has changed until it is rebuilt: %s", {}, (_, ...changes) => {
  const host = hostWith(TABLE);
  const [{ name: sheet, sheetId }] = mapsOf(host) as unknown as [{ name: string; sheetId: number }];
  const head = () => cellsOf(host, sheet).shown[1]![2]!;
  expect(head()).toMatch(/^Data: /);
  for (const [address, value] of changes) host.run("type", "Stages", address, value);
  expect(head()).toContain(CHANGED);
  done(host, "rebuildMap", { sheetId });
  expect(head()).toMatch(/^Data: /);
});
