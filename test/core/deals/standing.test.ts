import { expect, it } from "vitest";
import { lossReasons } from "../../../src/core/deals/reasons";
import { spansAsOf } from "../../../src/core/deals/spans";
import { medianAges, mostFirst } from "../../../src/core/deals/standing";
import { deal, deals } from "./dealsOf";

// By hand.
it("open deals stand at their stages as long as half of them did", () => {
  const list = [
    deal({ furthest: 0, created: 90, owner: "Cyd" }),
    deal({ furthest: 0, created: 96, owner: "Bob" }),
    deal({ furthest: 1, created: 70, owner: "Cyd" }),
    deal({ furthest: 1, created: 70, closed: 80, outcome: "lost", owner: "Ann" }),
    deal({ furthest: 2, created: 70, closed: 80, outcome: "won", owner: "Ann" }),
  ];
  expect(medianAges(spansAsOf(list, 100).spans, 3)).toEqual([7, 30, null]);
  expect(mostFirst(["Bob", "Cyd", "", "Cyd"])).toEqual(["Cyd", "", "Bob"]);
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
    { reason: "Price", deals: 3, money: 200, byStage: [0, 2, 0], moneyByStage: [0, 200, 0] },
    { reason: "No answer", deals: 3, money: 3, byStage: [3, 0, 0], moneyByStage: [3, 0, 0] },
    { reason: "", deals: 1, money: 0, byStage: [1, 0, 0], moneyByStage: [0, 0, 0] },
  ]);
});
