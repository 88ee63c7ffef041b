import { describe, expect, it } from "vitest";
import type { Only } from "../../src/core/answer/only";
import { partOf } from "../../src/core/answer/tableFacts";
import { answerOfTable, factsOf } from "../../src/tables/answerOfTable";
import { findStageTable } from "../../src/tables/findStageTable";
import { moneyFacts } from "../../src/tables/money";
import { hasSeries, onlySeries } from "../../src/tables/onlySeries";
import type { StageTable } from "../../src/tables/stageTable";
import { MORE } from "../addon/sameAnswerTables";
import { TABLES } from "../report/answerTables";

const cells = [
  ["Stage", "Ivanov", "Petrova", "Plan"],
  ["Leads", 100, 80, 200],
  ["Deals", 10, 12, 30],
  ["Revenue, $", 1000, 2000, ""],
];
const table = findStageTable(cells, { row: 1, column: 1, rows: 1, columns: 1 });

// By hand, from the table above.
it("one channel has its own people and money, and no people of a plan of all of them", () => {
  const only = onlySeries(table, { channel: "Petrova", period: null });
  expect(only.counts).toEqual([[80], [12]]);
  expect(only.channelNames).toEqual(["Petrova"]);
  expect(moneyFacts(only, cells).money.revenue).toBe(2000);
  expect(answerOfTable(table, cells, {}).plan).toEqual([200, 30]);
  const { plan, levels } = answerOfTable(only, cells, {});
  expect(plan).toBeNull();
  // A plan that names nobody is for each of them, as far as its conversions go: 30 of 200.
  expect(levels[1]).toMatchObject({ kind: "plan", rate: 0.15 });
});

it("one that is not there leaves the table as it is", () => {
  expect(onlySeries(table, { channel: "Nobody", period: null })).toBe(table);
  expect(onlySeries(table, { channel: null, period: null })).toBe(table);
});

// The panel takes a part of what a table says, the report a table of that part: each is the other's oracle.
describe("a part of what a table says is what a table of that part says", () => {
  const picks = ({ channelNames, periods }: StageTable): Only[] =>
    [null, ...channelNames].flatMap((channel) => [null, ...periods].map((period) => ({ channel, period })));
  const sheets = [
    ...Object.entries(TABLES),
    ...Object.entries(MORE).map(([name, { cells }]) => [name, cells] as const),
  ];

  it.each(sheets)("%s", (_name, sheet) => {
    const table = findStageTable(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
    for (const only of picks(table).filter((one) => hasSeries(table, one))) {
      // Whether one can do as another does is asked of all of them, and of no single one.
      const { imitable } = factsOf(table, sheet, {});
      // Who came by recommendation the whole table knows.
      const part = factsOf(onlySeries(table, only), sheet, { imitable: imitable ?? undefined }, null, table);
      expect(partOf(factsOf(table, sheet, {}), only), JSON.stringify(only)).toEqual({ ...part, imitable });
    }
  });
});
