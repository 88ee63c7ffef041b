import { expect, it } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";
import { panelHost } from "./panelHost";

// By hand: four deals, of which one is won; lookups that find nothing leave errors in lists.
const HEADER = ["ID", "Stage", "Lost from", "Amount, $", "Owner"];
const DEALS = [
  [1, "Closed won", "", 400, "Ann"],
  [2, "Qualified", "", 200, "Ann"],
  [3, "Closed lost", "New lead", 100, "Bob"],
  [4, "New lead", "", 70, "Bob"],
];

/** What the stage table and the report say of the list with an error in one cell. */
function withError(row: number, column: number) {
  const panel = panelHost([
    HEADER,
    ...DEALS.map((deal, at) => deal.map((cell, i) => (at === row && i === column ? "=NA()" : cell))),
  ]);
  const { deals } = panel.ask("source", {});
  const report = panel.ask("buildDeals", { sheetId: deals!.sheetId });
  panel.ask("show", { sheetId: report.sheetId });
  const told = panel.values();
  panel.ask("show", { sheetId: panel.ask("countDeals", { sheetId: deals!.sheetId, wish: {} })!.table!.sheetId });
  return { deals: deals!, report: told, values: panel.values().map((cells) => cells.slice(0, 6)) };
}

it("one amount that is an error takes no other deal's money away, and is told", () => {
  const open = withError(1, 3);
  expect(open.deals.said).toMatch(/^Still open: 2 of 4 deals, \$70 \(without an amount: 1\)/);
  expect(open.report.find(([label]) => label === "Still open")![2]).toMatch(
    /^Still open: 2 of 4 deals, \$70 \(without an amount: 1\)/,
  );
  expect(open.values.find((row) => row[1] === "Revenue, $")).toEqual(["", "Revenue, $", 400, 0, 0, 400]);
});

it("without the amount of a won deal there is no revenue", EXHAUSTIVE, () => {
  const { values } = withError(0, 3);
  expect(values[2]![0]).toMatch(/ No revenue: the amount of 1 won deal cannot be read\.$/);
  expect(values.find((row) => row[1] === "Revenue, $")).toEqual(["", "Revenue, $", "", "", "", ""]);
});

it("a stage that is an error is none, and a name that is one is nobody's", EXHAUSTIVE, () => {
  const stage = withError(1, 1);
  expect(stage.values[2]![0]).toMatch(/^Not counted: 1 row /);
  expect(stage.values.find((row) => row[1] === "New lead")!.at(-1)).toBe(3);
  const owner = withError(1, 4);
  expect(owner.values.find((row) => row[1] === "New lead")).toEqual(["", "New lead", 2, 1, 1, 4]);
});
