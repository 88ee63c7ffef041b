import { describe, expect, it } from "vitest";
import { checksOf } from "../../src/tables/deals/checks";
import type { DealList } from "../../src/tables/deals/dealList";
import { dealsIn } from "../../src/tables/deals/dealsIn";
import * as deals from "../../src/tables/deals/reached";
import type { Cell } from "../../src/tables/line";
import { readSheet } from "../../src/tables/readSheet";
import { at } from "./ugly/ugly";

// Who reached what was counted by hand from the rows of each list.

const listIn = (cells: Cell[][]): DealList | null => {
  const reading = readSheet(cells, at(1, 1));
  return reading.kind === "deals" ? reading.deals : null;
};

const TODAY = 46_357; // 1 December 2026

const reachedIn = (cells: Cell[][]): [string, number | null][] => {
  const list = listIn(cells);
  const reached = list ? deals.reachedIn(cells, list, TODAY) : [];
  return (list?.stages ?? []).map((stage, i) => [stage, reached[i]!]);
};

const HEADER = ["Deal", "Stage", "Lost from", "Amount", "Owner"];

describe("a list of deals", () => {
  it("counts a lost deal up to the stage it was lost from", () => {
    const list = [
      HEADER,
      ["Acorn", "New", "", 100, "Ann"],
      ["Birch", "Qualified", "", 200, "Ann"],
      ["Cedar", "Proposal", "", 300, "Bob"],
      ["Dogwood", "Won", "", 400, "Bob"],
      ["Elm", "Lost", "Qualified", 500, "Ann"],
    ];
    expect(reachedIn(list)).toEqual([
      ["New", 5],
      ["Qualified", 4],
      ["Proposal", 2],
      ["Won", 1],
    ]);
  });

  it("knows of a lost deal that does not say from where only that it began", () => {
    const list = [
      ["Deal", "Stage", "Amount"],
      ["Acorn", "New", 100],
      ["Birch", "Qualified", 200],
      ["Cedar", "Proposal", 300],
      ["Dogwood", "Won", 400],
      ["Elm", "Lost", 500],
    ];
    expect(reachedIn(list)).toEqual([
      ["New", 5],
      ["Qualified", null],
      ["Proposal", null],
      ["Won", 1],
    ]);
  });

  it("has the deals without a figure at its top and at its end, too", () => {
    const HEAD = ["opportunity_id", "sales_agent", "account", "deal_stage", "engage_date", "close_date", "close_value"];
    const bare = (id: string) => [id, "Ann", "Acme", "Prospecting", "", "", ""];
    const list = [
      HEAD,
      bare("A1"),
      bare("A2"),
      ["B1", "Ann", "Acme", "Won", "2017-01-02", "2017-02-03", 1054],
      ["B2", "Bob", "Acme", "Lost", "2017-01-03", "2017-02-04", 0],
      ["B3", "Bob", "Isdom", "Engaging", "2017-01-05", "", ""],
      ["B4", "Ann", "Acme", "Won", "2017-01-06", "2017-02-05", 4514],
      bare("C1"),
      bare("C2"),
    ];
    expect(listIn(list)).toMatchObject({
      firstRow: 2,
      lastRow: 9,
      created: { name: "engage_date" },
      closed: { name: "close_date" },
      amount: { name: "close_value" },
      owner: { name: "sales_agent" },
      isOrderKnown: true,
    });
    expect(reachedIn(list)).toEqual([
      ["Prospecting", 8],
      ["Engaging", null],
      ["Won", 2],
    ]);
  });

  it("is none where each stage stands once, with figures by owner", () => {
    const table = [
      ["Stage", "Ann", "Bob", "Amount"],
      ["New lead", 10, 20, 300],
      ["Qualified", 5, 8, 200],
      ["Proposal sent", 3, 4, 100],
      ["Closed won", 1, 2, 50],
    ];
    expect(listIn(table)).toBeNull();
  });

  it("goes by the outcome in a column of its own: a deal sent back to the first stage when it was lost had come further", () => {
    const list = [
      ["Deal", "Stage", "Lost from", "Status", "Amount"],
      ["Acorn", "New", "", "Open", 100],
      ["Birch", "Qualified", "", "Open", 200],
      ["Cedar", "Proposal", "", "Won", 300],
      ["Dogwood", "New", "Proposal", "Lost", 400],
    ];
    expect(reachedIn(list)).toEqual([
      ["New", 4],
      ["Qualified", 3],
      ["Proposal", 2],
      ["Won", 1],
    ]);
  });

  it("has a row a deal: with two rows for most it is something else", () => {
    const twice = [
      HEADER,
      ["Acorn", "New", "", 100, "Ann"],
      ["Acorn", "Qualified", "", 100, "Ann"],
      ["Birch", "New", "", 300, "Bob"],
      ["Birch", "Proposal", "", 300, "Bob"],
      ["Cedar", "Won", "", 400, "Ann"],
      ["Dogwood", "Lost", "New", 500, "Bob"],
    ];
    expect(listIn(twice)).toBeNull();
  });

  it("with numbers of people beside the deals is no table whose stages are the deals", () => {
    const guests = [
      ["Company", "Status", "Guests", "Owner"],
      ["Acorn", "On desk", 500, "Ann"],
      ["Birch", "With legal", 400, "Ann"],
      ["Cedar", "Third floor", 300, "Bob"],
      ["Dogwood", "Won", 200, "Bob"],
      ["Elm", "Lost", 100, "Ann"],
    ];
    expect(listIn(guests)).toMatchObject({ stage: { name: "Status" }, won: ["Won"], lost: ["Lost"] });
  });

  it("may have a column a stage, with the day it was reached or a mark", () => {
    const list = [
      ["Client", "Lead", "Meeting", "Contract"],
      ["Ann", "yes", "yes", "yes"],
      ["Bob", "yes", "no", "yes"],
      ["Cyd", "yes", "yes", "-"],
      ["Dan", "yes", "-", "-"],
    ];
    expect(reachedIn(list)).toEqual([
      ["Lead", 4],
      ["Meeting", 3],
      ["Contract", 2],
    ]);
  });
});

describe("below a list", () => {
  const FIRST = [
    HEADER,
    ["Acorn", "New", "", 100, "Ann"],
    ["Birch", "Qualified", "", 200, "Ann"],
    ["Cedar", "Won", "", 300, "Bob"],
    ["Dogwood", "Lost", "New", 400, "Bob"],
    ["", "", "", "", ""],
  ];

  it("its deals go on behind an empty row, with the header again, and with stages of their own", () => {
    expect(reachedIn([...FIRST, HEADER, ["Elm", "Meeting", "", 1, "Ann"], ["Fir", "Won", "", 2, "Bob"]])).toEqual([
      ["New", 6],
      ["Qualified", 4],
      ["Meeting", 3],
      ["Won", 2],
    ]);
  });

  it("a list with another order of columns is not counted with it", () => {
    const other = ["Owner", "Deal", "Amount", "Stage", "Lost from"];
    const reading = readSheet([...FIRST, other, ["Ann", "Elm", 1, "New", ""], ["Bob", "Fir", 2, "Won", ""]], at(1, 1));
    expect(reading).toMatchObject({ kind: null, refusal: { code: "looksLikeTwoLists", params: { row: 7 } } });
  });
});

describe("of several pipelines", () => {
  it("called by numbers one is taken, and who has none is counted as such", () => {
    const rows = Array.from({ length: 12 }, (_, i) => [
      `Deal ${i}`,
      ["New", "Qualified", "Won", "Lost"][i % 4]!,
      10,
      i === 11 ? "" : i < 7 ? 1 : 2,
    ]);
    expect(listIn([["Deal", "Stage", "Amount", "Pipeline"], ...rows])).toMatchObject({
      pipeline: { name: "1", others: ["2"], blank: 1 },
    });
  });
});

describe("what to check in a list", () => {
  it("is a stage that is blank, a deal that stands twice, and days that cannot be", () => {
    const cells = [
      ["ID", "Stage", "Created", "Closed"],
      [1, "New", "2026-10-01", ""],
      [2, "Won", "2026-10-12", "2026-10-02"],
      [3, "Won", "2026-10-03", "2027-10-02"],
      [4, "New", "2027-10-04", ""],
      [5, "", "2026-10-05", ""],
      ...Array.from({ length: 15 }, (_, i) => [6 + i, "Qualified", "2026-10-06", ""]),
      [1, "Qualified", "2026-10-01", ""],
    ];
    const list = listIn(cells)!;
    expect(checksOf(cells, list, dealsIn(cells, list, TODAY), TODAY)).toEqual([
      { code: "noStage", n: 1, row: 6 },
      { code: "twice", n: 1, row: 22 },
      { code: "closedBeforeCreated", n: 1, row: 3 },
      { code: "createdAhead", n: 1, row: 5 },
      { code: "closedAhead", n: 1, row: 4 },
    ]);
  });
});
