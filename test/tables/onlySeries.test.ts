import { expect, it } from "vitest";
import { findStageTable } from "../../src/tables/findStageTable";
import { moneyOf } from "../../src/tables/money";
import { onlySeries } from "../../src/tables/onlySeries";
import { planCounts } from "../../src/tables/plan";

const cells = [
  ["Stage", "Ivanov", "Petrova", "Plan"],
  ["Leads", 100, 80, 200],
  ["Deals", 10, 12, 30],
  ["Revenue, $", 1000, 2000, ""],
];
const table = findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 });

// By hand, from the table above.
it("one channel has its own people and money, and no plan of all of them", () => {
  const only = onlySeries(table, { channel: "Petrova", period: null });
  expect(only.counts).toEqual([[80], [12]]);
  expect(only.channelNames).toEqual(["Petrova"]);
  expect(moneyOf(only, cells).revenue).toBe(2000);
  expect(planCounts(table, cells)).toEqual([200, 30]);
  expect(planCounts(only, cells)).toBeNull();
});

it("one that is not there leaves the table as it is", () => {
  expect(onlySeries(table, { channel: "Nobody", period: null })).toBe(table);
  expect(onlySeries(table, { channel: null, period: null })).toBe(table);
});
