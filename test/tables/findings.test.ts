import { expect, it } from "vitest";
import { toA1 } from "../../src/addon/a1";
import { findingsIn } from "../../src/tables/findings";
import { findStageTable } from "../../src/tables/findStageTable";
import { at } from "./ugly/ugly";

const found = (cells: (string | number)[][]) =>
  findingsIn(findStageTable(cells, at(1, 1)), cells).map(({ code, params, at }) => [
    code,
    toA1({ ...at, rows: 1, columns: 1 }),
    ...Object.values(params).slice(0, 1),
  ]);

// Oracle: where the cells below stand.
it("each finding is about a cell of the sheet", () => {
  const sheet = [
    ["Leads of the year", "", ""],
    ["", "", ""],
    ["Stage", "Ads", "Mail"],
    ["Visits", 4000, 900],
    ["Leads", "about 60", 40],
    ["leads", 30, 20],
    ["Deals", 31, 4],
  ];
  expect(found(sheet)).toEqual([
    ["notANumber", "B5", "about 60"],
    ["sameNameAt", "A6", "A5"],
    ["growth", "B7", 31],
  ]);
});

// By hand: all plans, those of some, and one of whom a single stage has no plan.
it.each([
  ["of each", ["", ""], []],
  ["of all but one", ["no", "no"], [["planOfSome", "C4", "Sidorov"]]],
  ["of one stage of all but one", ["", "no"], [["planOfSome", "E4", "Sidorov"]]],
])("a plan %s says whose is missing", (_, [leads, deals], expected) => {
  const cells = [
    ["Manager", "Plan leads", "Leads", "Plan deals", "Deals"],
    ["Ivanov", 100, 90, 50, 45],
    ["Petrova", 120, 130, 60, 54],
    ["Sidorov", leads === "no" ? "" : 80, 85, deals === "no" ? "" : 40, 37],
  ];
  expect(found(cells).filter(([code]) => code === "planOfSome")).toEqual(expected);
});

// Oracle: 1020 of 4000 are 25.5 %, 306 of 1020 are 30 %.
it.each([
  ["as percent", [[24], [30]]],
  ["as percent, one of them a text", [[25.5], ["30"]]],
])("stated conversions %s are compared with the counts", (_, [first, second]) => {
  const cells = [
    ["Stage", "People", "Conversion, %"],
    ["Visits", 4000, ""],
    ["Leads", 1020, first![0]!],
    ["Deals", 306, second![0]!],
  ];
  const rates = found(cells).filter(([code]) => code === "statedRate" || code === "notARate");
  expect(rates).toEqual(first![0] === 25.5 ? [] : [["statedRate", "C3", 24]]);
});
