import { describe, expect, it } from "vitest";
import { expected } from "../../../src/core/deals/expected";
import { incidence, lastOf, standingAt } from "../../../src/core/deals/incidence";
import { spansAsOf } from "../../../src/core/deals/spans";
import { wilson } from "../../../src/core/statistics/wilson";
import { deal } from "./dealsOf";
import lists from "./survival.json";
import { curveOf, errorOf, watched } from "./watched";

// Oracle: R's survfit of a multi-state model (survival.R).
describe(`${lists.length} lists have R's`, () => {
  it("shares won and open, and standard error", () => {
    for (const { days, outcomes, last, share, open, error } of lists) {
      const curve = curveOf(days, outcomes);
      const found = {
        last: lastOf(curve).days,
        share: lastOf(curve).share,
        open: lastOf(curve).open,
        error: errorOf(curve),
      };
      expect({ days, outcomes, ...found }).toEqual({
        days,
        outcomes,
        last,
        share: near(share),
        open: near(open),
        error: near(error),
      });
    }
  });

  it("interval, of as many deals as have that error; none of fewer than ten, nor while none is decided", () => {
    for (const { days, outcomes, last, share, open, error, low, high } of lists) {
      const found = expected(watched(days, outcomes), 0.95);
      const told = {
        days: last,
        share: near(share),
        open: near(open),
        error: near(error),
        low: near(low!),
        high: near(high!),
      };
      expect({ days, outcomes, found }).toEqual({
        days,
        outcomes,
        found: low === null ? null : expect.objectContaining(told),
      });
    }
  });
});

it("the lists try ties, day 0, one deal, all open, all decided, and lists that are cut off", () => {
  const some = (is: (list: (typeof lists)[number]) => boolean) => lists.filter(is).length;
  expect(some(({ days }) => days.length === 1)).toBeGreaterThan(10);
  expect(some(({ days }) => days.includes(0))).toBeGreaterThan(50);
  expect(some(({ days }) => new Set(days).size < days.length / 2)).toBeGreaterThan(50);
  expect(some(({ outcomes }) => outcomes.every((outcome) => outcome === 0))).toBeGreaterThan(5);
  expect(some(({ outcomes }) => !outcomes.includes(0))).toBeGreaterThan(20);
  expect(some(({ days, last }) => days.some((each) => each > last))).toBeGreaterThan(20);
});

// To ten digits, of two implementations, R and Python.
describe("by hand-sized lists", () => {
  it.each([
    {
      days: [5, 8, 10, 12, 15, 18, 20, 20, 25, 30],
      outcomes: [1, 2, 1, 2, 0, 0, 1, 2, 0, 0],
      found: {
        days: 25,
        share: 0.35,
        error: 0.1684488053,
        low: 0.1228100537,
        high: 0.6743676068,
        open: 0.3,
        soFar: 0.3,
      },
    },
    {
      days: [0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 4],
      outcomes: [1, 2, 0, 1, 0, 2, 1, 0, 0, 2, 1, 0],
      found: { days: 3, share: 0.4189814815, error: 0.1649899945, low: 0.1717722484, high: 0.7148804787 },
    },
    {
      days: Array.from({ length: 20 }, (_, day) => day),
      outcomes: Array.from({ length: 20 }, (_, at) => (at < 12 ? 1 : 2)),
      found: { share: 0.6, low: 0.3865815008, high: 0.7811934676, open: 0 },
    },
    {
      days: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      outcomes: [2, 2, 2, 0, 0, 0, 0, 0, 0, 0],
      found: { share: 0, low: 0, high: 0.5614970318 },
    },
  ])("$found.share", ({ days, outcomes, found }) => {
    const close = Object.fromEntries(Object.entries(found).map(([name, value]) => [name, near(value)]));
    expect(expected(watched(days, outcomes), 0.95)).toMatchObject(close);
  });

  it("without open deals the interval is Wilson's", () => {
    const all = [...watched(days(17, 3), days(17, 1)), ...watched(days(30, 9), days(30, 2))];
    const { low, high } = wilson(17, 47, 0.8);
    expect(expected(all, 0.8)).toMatchObject({
      low: near(low),
      high: near(high),
      end: { low: near(low), high: near(high) },
    });
  });

  it("what all won is 1, whatever rounding makes of it", () => {
    const all = watched(
      Array.from({ length: 23 }, (_, at) => at),
      days(23, 1),
    );
    const { low } = wilson(23, 23, 0.95);
    expect(expected(all, 0.95)).toMatchObject({ share: 1, error: 0, low: near(low), high: 1 });
  });
});

describe("the end", () => {
  const won = watched(days(10, 5), days(10, 1));
  const open = (howMany: number, age: number) => watched(days(howMany, age), days(howMany, 0));

  it("is shown when thirty deals stayed open twice as long as the slowest of ten wins took", () => {
    const found = expected([...won, ...open(30, 10)], 0.95)!;
    expect(found.isInTheEnd).toBe(true);
    expect(found.end).toEqual({ low: found.low, high: found.high });
  });

  it.each([
    ["twenty-nine deals", [...won, ...open(29, 10)]],
    ["nine wins", [...won.slice(1), ...open(30, 10)]],
    ["less than twice as long", [...won, ...open(30, 9)]],
    ["a list of one day", [...watched(days(10, 0), days(10, 1)), ...open(30, 0)]],
  ])("is not by %s: the open ones may all be won", (_, all) => {
    const found = expected(all, 0.95)!;
    expect(found.isInTheEnd).toBe(false);
    expect(found.end).toEqual({ low: found.low, high: near(Math.min(1, found.high + found.open)) });
  });

  it("is near where hardly any deal is open, which widens what it lies between", () => {
    const found = expected([...won, ...watched(days(90, 3), days(90, 2)), ...open(5, 9)], 0.95)!;
    expect(found.isInTheEnd).toBe(true);
    expect(found.end.high).toBeCloseTo(found.high + found.open, 12);
  });
});

describe("a list as of a day", () => {
  const all = [
    deal({ row: 2, created: 100, closed: 110, outcome: "won" }),
    deal({ row: 3, created: 100, closed: 100, outcome: "lost" }),
    deal({ row: 4, created: 105, closed: 90 }),
    deal({ row: 5, created: 130, closed: 131, outcome: "won" }),
    deal({ row: 6, created: 105, closed: 104, outcome: "lost" }),
    deal({ row: 7, created: null, closed: 104, outcome: "lost" }),
    deal({ row: 8, created: 100, outcome: "won" }),
  ];

  it("has what was decided later as open, what came later not at all, and an open deal's closing date counts for nothing", () => {
    const of = (day: number) => spansAsOf(all, day).spans.map(({ deal, days, outcome }) => [deal.row, days, outcome]);
    expect(of(140)).toEqual([
      [2, 10, "won"],
      [3, 0, "lost"],
      [4, 35, "open"],
      [5, 1, "won"],
    ]);
    expect(of(109)).toEqual([
      [2, 9, "open"],
      [3, 0, "lost"],
      [4, 4, "open"],
    ]);
  });

  it("names those that have no place in time", () =>
    expect(spansAsOf(all, 140).skipped.map(({ deal, reason }) => [deal.row, reason])).toEqual([
      [6, "closedBeforeCreated"],
      [7, "noCreated"],
      [8, "noClosed"],
    ]));
});

// By hand: 18 deals, 3 decided, 5 last seen, 2 of the other 10 decided, 2 last seen: each of the six left stands for 18 · 15/18 · 8/10 / 6 = 2.
it("reaches to where a deal stands for two, which doubles may make a little more", () => {
  const days = [...new Array(3).fill(0), ...new Array(5).fill(1), 2, 2, 3, 3, ...new Array(6).fill(4)];
  const outcomes = days.map((day) => (day === 0 || day === 2 ? 1 : 0));
  expect(18 * ((15 / 18) * (8 / 10))).toBeGreaterThan(12);
  expect(lastOf(curveOf(days, outcomes)).days).toBe(4);
});

it("stands between its steps as at the one before", () => {
  const curve = curveOf([2, 5, 5, 9], [1, 2, 0, 0]);
  expect([-1, 1, 2, 4, 5, 99].map((age) => standingAt(curve, age).open)).toEqual([1, 1, 0.75, 0.75, 0.5, 0.5]);
  expect(incidence([])).toBe(null);
});

function near(value: number | null) {
  return value === null ? null : expect.closeTo(value, 9);
}

function days(howMany: number, each: number): number[] {
  return new Array<number>(howMany).fill(each);
}
