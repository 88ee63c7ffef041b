import { expect, it } from "vitest";
import { currentOf } from "../../../src/core/plan/current";
import { dealsFor, type PlanOrder, troubleOf } from "../../../src/core/plan/goal";
import { groupPeople } from "../../../src/core/plan/groups";
import { neededPeople } from "../../../src/core/plan/needed";
import { monthAhead, workingDays } from "../../../src/core/plan/workingDays";

const ORDER: PlanOrder = {
  goal: "revenue",
  amount: 5_000_000,
  average: 100_000,
  margin: null,
  conversions: [0.4, 0.25],
  days: 22,
};

// By hand, and as people have written it: 5,000,000 at 100,000 are 50 deals; at 25 % 200 meetings; at 40 % 500 leads.
it("a target in money is deals, and deals are people at every stage", () => {
  expect(troubleOf(ORDER, 2)).toBeNull();
  expect(dealsFor(ORDER)).toBe(50);
  expect(neededPeople(ORDER.conversions, 50)).toEqual([500, 200, 50]);
});

// By hand: 1,000,000 of profit at 20 % are 5,000,000 of revenue.
it("a target in profit takes its margin", () => {
  expect(dealsFor({ ...ORDER, goal: "profit", amount: 1_000_000, margin: 0.2 })).toBe(50);
  expect(dealsFor({ ...ORDER, goal: "profit", amount: 5_000_000, margin: 1 })).toBe(50);
});

// By hand: deals are deals, whatever they bring.
it("a target in deals needs no average amount", () => {
  expect(dealsFor({ ...ORDER, goal: "deals", amount: 30, average: null })).toBe(30);
});

// By hand: 10 payments at 50 % are 20 contracts, at 10 % 200 leads; of 10 payments 30 % buy again.
it("what follows the stage of money is what its conversions make of it", () => {
  expect(neededPeople([0.1, 0.5, 0.3], 10, 2)).toEqual([200, 20, 10, 3]);
  expect(neededPeople([0.1, null], 10, 1)).toEqual([100, 10, null]);
});

it.each<[ReturnType<typeof troubleOf>, Partial<PlanOrder>]>([
  [{ code: "planTarget" }, { amount: 0 }],
  [{ code: "planTarget" }, { amount: null }],
  [{ code: "planTarget" }, { amount: -5 }],
  [{ code: "planTarget" }, { amount: Number.NaN }],
  [{ code: "planAverage" }, { average: null }],
  [{ code: "planAverage" }, { average: 0 }],
  [{ code: "planAverage" }, { goal: "deals", average: 0 }],
  [{ code: "planMargin" }, { goal: "profit" }],
  [{ code: "planMargin" }, { goal: "profit", margin: 0 }],
  [{ code: "planMargin" }, { goal: "profit", margin: 1.2 }],
  [{ code: "planDays" }, { days: null }],
  [{ code: "planDays" }, { days: 0 }],
  [{ code: "planDays" }, { days: 367 }],
  [{ code: "planConversion", step: 1 }, { conversions: [0.4, null] }],
  [{ code: "planConversionZero", step: 0 }, { conversions: [0, 0.25] }],
  [{ code: "planConversionBeyond", step: 1 }, { conversions: [0.4, 1.3] }],
  [null, { goal: "deals", average: null }],
  [null, { goal: "profit", margin: 1, conversions: [1, 1], days: 366 }],
])("%o stands in the way of %o: nothing is guessed", (trouble, part) => {
  expect(troubleOf({ ...ORDER, ...part }, 2)).toEqual(trouble);
});

// By hand: 50 deals take 500 leads, whoever buys again.
it.each<[ReturnType<typeof troubleOf>, number | null]>([
  [null, null],
  [null, 0],
  [{ code: "planConversion", step: 2 }, Number.NaN],
  [{ code: "planConversionZero", step: 2 }, -0.1],
  [{ code: "planConversionBeyond", step: 2 }, 1.3],
])("%o of a conversion after the result, %o", (trouble, rate) => {
  expect(troubleOf({ ...ORDER, conversions: [0.4, 0.25, rate] }, 2)).toEqual(trouble);
});

// By hand. 95, 120 and 60 leads make 18, 12 and 2 contracts: 32 of 275. For 64 all of it doubles.
it("groups bring the deals together, each at its own conversions", () => {
  const people = [
    [95, 18],
    [120, 12],
    [60, 2],
  ] as const;
  const groups = people.map(([leads, deals]) => ({ share: leads / 275, reach: [1, deals / leads] }));
  const planned = groupPeople(groups, 64, 1)!;
  people.forEach((row, at) => {
    row.forEach((count, stage) => {
      expect(planned[at]![stage]).toBeCloseTo(2 * count, 9);
    });
  });
  // Shares are parts of a whole in any unit.
  expect(groupPeople([{ share: 4, reach: [1, 0.25] }], 10, 1)).toEqual([[40, 10]]);
  expect(groupPeople([{ share: 1, reach: [1, null] }], 10, 1)).toBeNull();
  expect(groupPeople([{ share: 1, reach: [1, 0] }], 10, 1)).toBeNull();
  expect(
    groupPeople(
      [
        { share: 0, reach: [null, null] },
        { share: 1, reach: [1, 0.5] },
      ],
      10,
      1,
    ),
  ).toEqual([
    [null, null],
    [20, 10],
  ]);
});

// A calendar on a wall: December 2026 begins on a Tuesday, February 2027 and 2028 on a Monday and a Tuesday.
it("months have their Mondays to Fridays, and follow each other", () => {
  expect([2026, 12]).toEqual(Object.values(monthAhead({ year: 2026, month: 11 }, 1)));
  expect([2027, 1]).toEqual(Object.values(monthAhead({ year: 2026, month: 11 }, 2)));
  expect([2027, 11]).toEqual(Object.values(monthAhead({ year: 2026, month: 11 }, 12)));
  expect(workingDays({ year: 2026, month: 12 })).toBe(23);
  expect(workingDays({ year: 2027, month: 2 })).toBe(20);
  expect(workingDays({ year: 2028, month: 2 })).toBe(21);
});

// By hand; the ends of the likely range of 5 of 50 by the same published formula (Wilson 1927) in Python.
it("a plan begins with a table as it is", () => {
  const current = currentOf({
    channels: ["A", "B"],
    series: [
      { channel: "A", period: "" },
      { channel: "B", period: "" },
    ],
    counts: [
      [30, 20],
      [5, 0],
      [null, 2],
    ],
    money: { cost: 500, revenue: 1000 },
    moneyBySeries: [],
    resultStage: 1,
  });
  expect(current.conversions).toEqual([0.1, null]);
  expect(current.ranges[0]!.low).toBeCloseTo(0.0434757649, 9);
  expect(current.ranges[0]!.high).toBeCloseTo(0.2136023144, 9);
  expect(current.ranges[1]).toBeNull();
  expect([current.average, current.cost]).toEqual([200, 10]);
  expect(current.groups).toEqual([
    { name: "A", share: 0.6, reach: [1, 5 / 30, null] },
    { name: "B", share: 0.4, reach: [1, 0, 0.1] },
  ]);
});

it("what grows from stage to stage has no likely range, and one group is none", () => {
  const { conversions, ranges, groups, average } = currentOf({
    channels: ["A"],
    series: [{ channel: "A", period: "" }],
    counts: [[10], [13]],
    money: { cost: null, revenue: null },
    moneyBySeries: [],
    resultStage: 1,
  });
  expect([conversions, ranges, groups, average]).toEqual([[1.3], [null], [], null]);
});
