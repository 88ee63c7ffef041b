import { expect, it } from "vitest";
import { lossReasons } from "../../../src/core/deals/reasons";
import { spansAsOf } from "../../../src/core/deals/spans";
import { standingByStage } from "../../../src/core/deals/standing";
import { deal, deals } from "./dealsOf";

// By hand.
it("open deals stand at their stages, with their money and the age of half of them", () => {
  const list = [
    deal({ furthest: 0, created: 90, amount: 10 }),
    deal({ furthest: 0, created: 96 }),
    deal({ furthest: 1, created: 70, amount: 5 }),
    deal({ furthest: 1, created: 70, closed: 80, outcome: "lost", amount: 500 }),
    deal({ furthest: 2, created: 70, closed: 80, outcome: "won", amount: 500 }),
  ];
  expect(standingByStage(spansAsOf(list, 100).spans, 3)).toEqual([
    { deals: 2, money: 10, medianAge: 7 },
    { deals: 1, money: 5, medianAge: 30 },
    { deals: 0, money: 0, medianAge: null },
  ]);
});

it("deals are lost for reasons, at stages or nobody knows where", () => {
  const list = [
    ...deals(2, { outcome: "lost", reason: "Price", furthest: 1, amount: 100 }),
    deal({ outcome: "lost", reason: "Price", isExact: false }),
    ...deals(3, { outcome: "lost", reason: "No answer", amount: 1 }),
    deal({ outcome: "lost" }),
    deal({ reason: "Price" }),
  ];
  expect(lossReasons(list, 3)).toEqual([
    { reason: "Price", deals: 3, money: 200, byStage: [0, 2, 0] },
    { reason: "No answer", deals: 3, money: 3, byStage: [3, 0, 0] },
    { reason: "", deals: 1, money: 0, byStage: [1, 0, 0] },
  ]);
});
