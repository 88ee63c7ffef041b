import { expect, it } from "vitest";
import { beforeAfter, type DatedShare } from "../../../src/core/answer/beforeAfter";

/** Months of 30 days from day 0 on, each of so many of so many. */
const months = (...counts: readonly (readonly [part: number, whole: number])[]): DatedShare[] =>
  counts.map(([part, whole], i) => ({ part, whole, first: 30 * i, last: 30 * i + 29 }));

const QUIET = Array.from({ length: 8 }, () => [40, 100] as const);

// By hand: eight months of 40 %, so 0.4 +- 3 · sqrt(0.24 / 300) = 0.3151..0.4849 for 300 together.
it.each([
  [[55, 55, 55], "above"],
  [[49, 48, 48], "within"],
  [[31, 32, 31], "below"],
] as const)("what comes after is held against what was usual: %j is %s", (after, kind) => {
  const found = beforeAfter(months(...QUIET, ...after.map((part) => [part, 100] as const)), 240);
  expect(found).toMatchObject({ kind, before: 0.4, periods: 3 });
  if (!("usual" in found)) throw new Error("no limits");
  expect(found.usual.low).toBeCloseTo(0.3151, 4);
  expect(found.usual.high).toBeCloseTo(0.4849, 4);
});

it("a period in which it began, or in which nobody was, counts on neither side", () => {
  const points = months(...QUIET, [90, 100], [41, 100], [0, 0]);
  expect(beforeAfter(points, 250)).toMatchObject({ kind: "within", before: 0.4, after: 0.41, periods: 1 });
});

it("says nothing of too few periods before, and of none after", () => {
  expect(beforeAfter(months(...QUIET.slice(1), [50, 100]), 210)).toEqual({ kind: "fewBefore", periods: 7 });
  expect(beforeAfter(months(...QUIET), 240)).toEqual({ kind: "noAfter" });
  // Limits where fewer than five would be expected mean nothing.
  expect(beforeAfter(months(...QUIET, [2, 10]), 240)).toEqual({ kind: "fewBefore", periods: 0 });
});
