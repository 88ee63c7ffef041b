import { describe, expect, it } from "vitest";
import type { Deal } from "../../src/core/deals/deal";
import { dealFigures } from "../../src/core/deals/figures";
import type { Context } from "../../src/report/blocks/context";
import type { DealsModel } from "../../src/report/deals/dealsModel";
import { dealGroups } from "../../src/report/deals/groups";
import { lostWhy } from "../../src/report/deals/lostWhy";
import { stuck } from "../../src/report/deals/stuck";
import type { Block, PlanCell } from "../../src/report/plan";
import type { DealList } from "../../src/tables/deals/dealList";
import { deal, deals } from "../core/deals/dealsOf";

/** What the blocks know of some deals: two stages, and won. */
function contextOf(list: readonly Deal[], day = 200): Context {
  const stages = ["New", "Offer", "Won"];
  const amount = { name: "Amount", index: 5, nameAt: null };
  const model: DealsModel = {
    figures: dealFigures(list, stages.length, day, true),
    stages,
    nameOf: {},
    list: { stages, wonStage: "Won", amount } as unknown as DealList,
    dayFormula: null,
    checks: [],
    sheetName: "Deals",
    created: null,
    costs: null,
  };
  return { model: { deals: model, language: "en", locale: "en_US", currency: "$" } } as unknown as Context;
}

const rowOf = ({ rows }: Block, name: string): Record<string, PlanCell> =>
  rows.find(({ cells }) => cells.B?.content === name)!.cells;
const of = (block: Block, name: string, columns: string) => [...columns].map((at) => rowOf(block, name)[at]?.content);

describe("why deals are lost", () => {
  const lost = (n: number, reason: string, furthest: number, more: Partial<Deal> = {}) =>
    deals(n, { outcome: "lost", reason, furthest, amount: 10, ...more });

  it("marks the main reason of a stage only from 20 lost on, and none of several that are alike", () => {
    const block = lostWhy(contextOf([...lost(12, "Price", 0), ...lost(8, "No answer", 0), ...lost(19, "Price", 1)]));
    expect(of(block, "New", "CDGH")).toEqual([12, 8, 20, "\u00a0\u00a0\u00a0████████  $200"]);
    expect(rowOf(block, "New").C!.style).toBe("mainNumber");
    expect(rowOf(block, "New").D!.style).toBe("number");
    expect(rowOf(block, "Offer").C!.style).toBe("number");
    const alike = lostWhy(contextOf([...lost(10, "Price", 0), ...lost(10, "No answer", 0)]));
    expect(["C", "D"].map((at) => rowOf(alike, "New")[at]!.style)).toEqual(["number", "number"]);
  });

  it("puts the rarer reasons together, and what has none, which is no main one", () => {
    const block = lostWhy(
      contextOf([
        ...["A", "B", "C", "D"].flatMap((reason, i) => lost(9 - i, reason, 0)),
        ...lost(30, "", 0),
        ...lost(4, "A", 0, { isExact: false }),
      ]),
    );
    expect(of(block, "New", "CDEFG")).toEqual([9, 8, 7, 36, 60]);
    expect(rowOf(block, "New").F!.style).toBe("number");
    expect(of(block, "Stage not told", "CDEFG")).toEqual([4, 0, 0, 0, 4]);
    expect(of(block, "Total", "CDEFGH")).toEqual([13, 8, 7, 36, 64, "\u00a0\u00a0\u00a0A: 20%"]);
  });

  it("is told in all where the list does not tell most stages", () => {
    const block = lostWhy(contextOf([...lost(3, "Price", 0, { isExact: false }), ...lost(1, "No answer", 1)]));
    expect(of(block, "Price", "CDH")).toEqual([3, "75%", "\u00a0\u00a0\u00a0████████  $30"]);
  });
});

describe("managers", () => {
  // Each deal is created on day 100, won after 10 days or lost after 20: all are ripe on day 200.
  const of40 = (owner: string, won: number, open: number) => [
    ...deals(won, { owner, created: 100, closed: 110, outcome: "won", amount: 50 }),
    ...deals(40 - won - open, { owner, created: 100, closed: 120, outcome: "lost" }),
    ...deals(open, { owner, created: 100 }),
  ];
  const list = [
    ...of40("Ann", 30, 0),
    ...of40("Bob", 12, 20),
    ...of40("Cyd", 16, 4),
    deal({ owner: "Dan", created: 100 }),
  ];
  const block = dealGroups(contextOf(list));

  it("have their share of ripe deals with its interval, days, average amount, verdict and money", () => {
    // Wilson's interval of 30 of 40 is 59.8 to 85.8, of 12 of 40 18.1 to 45.4 (by hand).
    expect(of(block, "Ann", "CDEFGH")).toEqual([
      "30 of 40",
      "75% (60–86)",
      0,
      10,
      50,
      "\u00a0\u00a0\u00a0● above · $1,500",
    ]);
    expect(of(block, "Bob", "CDEFGH")).toEqual([
      "12 of 40",
      "30% (18–45)",
      20,
      10,
      50,
      "\u00a0\u00a0\u00a0● below · $600",
    ]);
    expect([rowOf(block, "Ann").D!.style, rowOf(block, "Bob").D!.style]).toEqual(["betterText", "worseText"]);
    expect(of(block, "Cyd", "H")).toEqual(["\u00a0\u00a0\u00a0○ like the rest · $800"]);
  });

  it("of whom there are too many to show say so", () => {
    const many = dealGroups(contextOf(Array.from({ length: 14 }, (_, i) => of40(`P${i}`, 20, 0)).flat()));
    expect(JSON.stringify(many)).toContain("The 12 with most deals of 14 are shown; the total is of all.");
    expect(JSON.stringify(block)).not.toContain("are shown");
  });

  it("who have few deals have no percent", () => {
    expect(of(block, "Dan", "CDEFGH")).toEqual(["0 of 1", "", 1, "", "", "\u00a0\u00a0\u00a0little data"]);
    expect(of(block, "Total", "CEGH")).toEqual(["58 of 121", 25, 50, "\u00a0\u00a0\u00a0$2,900"]);
  });
});

describe("stuck deals", () => {
  // Nine of ten wins come by day 10; the open ones are a hundred days old.
  const listOf = (more: Partial<Deal>) => [
    ...deals(30, { created: 100, closed: 110, outcome: "won", amount: 50 }),
    ...deals(40, { created: 100, owner: "Ann", ...more }),
  ];
  const headOf = ({ rows }: Block) => rows.find(({ line }) => line === "header")!.cells;
  const blockOf = (more: Partial<Deal>, source: boolean) => {
    const context = contextOf(listOf(more));
    const { deals: model } = context.model;
    const line = { name: "X", index: 1, nameAt: null };
    Object.assign(model!.list, { source: source ? line : null, owner: line });
    return stuck(context);
  };

  it("have columns for what the list has, and say which of many are shown", () => {
    const rich = blockOf({ amount: 7, source: "Ads" }, true);
    expect(["E", "G", "H"].map((at) => headOf(rich)[at]!.content)).toEqual([
      "Owner",
      "Amount",
      "\u00a0\u00a0\u00a0Source",
    ]);
    expect(JSON.stringify(rich)).toContain("The 30 with most money are shown.");
    const poor = blockOf({}, false);
    expect(["E", "G", "H"].map((at) => headOf(poor)[at]!.content)).toEqual(["", "", "\u00a0\u00a0\u00a0Owner"]);
    expect(JSON.stringify(poor)).toContain("The 30 that have been open longest are shown.");
  });
});
