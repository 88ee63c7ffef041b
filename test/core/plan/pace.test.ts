import { expect, it } from "vitest";
import { neededPeople } from "../../../src/core/plan/needed";
import { pace } from "../../../src/core/plan/pace";
import { daysBetween } from "../../../src/core/plan/workingDays";

// Computed in Python to ten digits, and simulated: the band holds 94.5 to 96 % of totals at every share of the period.
it.each([
  [120, 1 / 3, 360, 311.1099961369, 416.5729215045],
  [0, 1 / 4, 0, 0, 11.5243764621],
  [7, 1 / 2, 14, 8.3398571019, 23.5016017188],
  [19, 0.9, 21.1111111111, 19, 24.3339066606],
  [1000, 0.1, 10000, 9429.0433163839, 10605.5298130023],
  [15, 20 / 22, 16.5, 15, 19.2170083994],
])("%d after %d of the period", (fact, share, forecast, low, high) => {
  const found = pace(fact, share);
  expect(found.forecast).toBeCloseTo(forecast, 9);
  expect(found.low).toBeCloseTo(low, 9);
  expect(found.high).toBeCloseTo(high, 9);
});

it("what is complete is what it is", () => expect(pace(45, 1)).toEqual({ forecast: 45, low: 45, high: 45 }));

// Cells count days: 1 November 2026, a Sunday, is 46327 (python3: (date(2026, 11, 1) - date(1899, 12, 30)).days); its calendar has 21 working days.
it("counts both ends, and Monday to Friday without holidays", () => {
  const none = new Set<number>();
  expect(daysBetween(46327, 46356, false, none)).toBe(30);
  expect(daysBetween(46327, 46356, true, none)).toBe(21);
  expect(daysBetween(46327, 46356, true, new Set([46330]))).toBe(20);
  expect(daysBetween(46327, 46350, true, none)).toBe(17);
  expect(daysBetween(46327, 46326, true, none)).toBe(0);
});

// By hand: 10 deals at 20 % are 50 meetings, at 5 % 1,000 leads; half a person more is one more.
it("needs whole people at each stage", () => {
  expect(neededPeople([0.05, 0.2], 10)).toEqual([1000, 50, 10]);
  expect(neededPeople([0.3], 10)).toEqual([34, 10]);
  expect(neededPeople([0.5, null], 10)).toEqual([null, null, 10]);
  expect(neededPeople([0], 10)).toEqual([null, 10]);
});
