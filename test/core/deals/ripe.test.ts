import { describe, expect, it } from "vitest";
import { missingBefore } from "../../../src/core/deals/missingCloses";
import { byMonth } from "../../../src/core/deals/months";
import { ripeAge, ripeness } from "../../../src/core/deals/ripe";
import { spansAsOf } from "../../../src/core/deals/spans";
import { stuckBeyond } from "../../../src/core/deals/stuck";
import { deal, deals } from "./dealsOf";
import { curveOf } from "./watched";

// By hand: of ten deals one is won each day from 1 to 9, one on day 20.
const curve = curveOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 20], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);

it("is ripe at the age by which nine wins in ten had come, not at nine tenths of some deals won so far", () => {
  expect(ripeAge(curve)).toBe(9);
  expect(ripeAge(curveOf([3, 4, 9], [2, 2, 0]))).toBe(null);
});

it("deals are ripe as far as they had the time", () => {
  expect(ripeness(curve, [0, 5, 20, 99])).toBeCloseTo((0 + 0.5 + 1 + 1) / 4, 12);
  expect(ripeness(curve, [])).toBe(null);
});

describe("by month", () => {
  // python3: (date(2026, 9, 1) - date(1899, 12, 30)).days is 46266; October begins at 46296, November at 46327.
  const list = [
    ...deals(3, { created: 46270, closed: 46275, outcome: "won" }),
    ...deals(6, { created: 46270, closed: 46280, outcome: "lost" }),
    deal({ created: 46295 }),
    ...deals(2, { created: 46330 }),
  ];
  const day = 46332;
  const { spans } = spansAsOf(list, day);
  const own = curveOf(
    spans.map(({ days }) => days),
    spans.map(({ outcome }) => ["open", "won", "lost"].indexOf(outcome)),
  );

  // At age 5 of ten deals three are won, at 10 six are lost, so that the two of age 2 have 0.3 each before them, and the one of 37 days nothing.
  it("counts what was decided, and what the open ones are to bring", () =>
    expect(byMonth(spans, own, day)).toEqual([
      { first: 46266, entered: 10, won: 3, lost: 6, open: 1, expected: 3, isRipe: true },
      { first: 46327, entered: 2, won: 0, lost: 0, open: 2, expected: expect.closeTo(0.6, 12), isRipe: false },
    ]));

  it("counts deals of which nobody knows when they were decided", () => {
    const undated = [deal({ created: 46331, outcome: "won" }), deal({ created: null, outcome: "lost" })];
    expect(byMonth(spans, own, day, undated).at(-1)).toMatchObject({ entered: 3, won: 1, lost: 0, open: 2 });
  });
});

describe("stuck", () => {
  const { spans } = spansAsOf(
    [
      deal({ row: 2, created: 100, amount: 5 }),
      deal({ row: 3, created: 110, amount: 900 }),
      deal({ row: 4, created: 90, amount: 900 }),
      deal({ row: 5, created: 91 }),
      deal({ row: 6, created: 112, amount: 7000 }),
      deal({ row: 7, created: 90, closed: 112, outcome: "lost" }),
    ],
    120,
  );
  const rowsBeyond = (age: number) => stuckBeyond(spans, age).deals.map(({ deal }) => deal.row);

  it("are open deals beyond the age, most money first, then the oldest", () => {
    expect(rowsBeyond(9)).toEqual([4, 3, 2, 5]);
    expect(rowsBeyond(10)).toEqual([4, 2, 5]);
  });

  it("is most of them, or not", () => {
    expect(stuckBeyond(spans, 10).isMost).toBe(true);
    expect(stuckBeyond(spans, 25).isMost).toBe(false);
    expect(stuckBeyond([], 0).isMost).toBe(false);
  });
});

describe("a list without early closes", () => {
  // A deal a day for forty days, each closed after five; of ten that were created earlier only what is open is left.
  const closed = Array.from({ length: 40 }, (_, at) => deal({ created: 100 + at, closed: 105 + at, outcome: "lost" }));

  it("lacks them when deals just as old are closed by now", () => {
    const { spans } = spansAsOf([...closed, ...deals(10, { created: 90 })], 150);
    expect(missingBefore(spans)).toBe(105);
  });

  it("lacks none when none could have been closed", () =>
    expect(missingBefore(spansAsOf(closed, 150).spans)).toBe(null));

  it("does not tell by a few", () =>
    expect(missingBefore(spansAsOf([...closed.slice(0, 20), ...deals(10, { created: 90 })], 150).spans)).toBe(null));
});
