import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, pooledPValue } from "../../../src/core/statistics/comparison";
import { shares } from "./arbitraryShares";
import { cases, expectAgreement } from "./oracle";

const a = (given: Record<string, number>) => ({ part: given.partA!, whole: given.wholeA! });
const b = (given: Record<string, number>) => ({ part: given.partB!, whole: given.wholeB! });

// Below 1e-300 a number has too few bits for ten digits.
const ofNormalSize = cases("comparisons").filter(({ p }) => p === null || p === 0 || p! > 1e-300);

describe("two shares", () => {
  // Oracle: Newcombe's method 10 from the bounds of R's prop.test(correct = FALSE), and the same with 320 bits (oracle.R). Reached: 7e-13.
  it.each([
    ["difference", "rDifference"],
    ["low", "rLow"],
    ["high", "rHigh"],
  ] as const)("agree in the %s", (figure, r) =>
    expectAgreement(cases("comparisons"), (given) => difference(a(given), b(given), given.confidence!)[figure], {
      exact: figure,
      r,
      relative: 1e-11,
    }),
  );

  // Oracle: the p-value of R's prop.test(c(b, a), c(nb, na), correct = FALSE): chi-square with one degree of freedom is z². Reached: 2e-11 at
  // 9e-107 in groups of 1e8: the difference of two shares keeps 13 digits there, and the tail takes z² = 480 times its error.
  it("agree in the p-value, down to 1e-300", () =>
    expectAgreement(ofNormalSize, (given) => pooledPValue(a(given), b(given)), {
      exact: "p",
      r: "rP",
      relative: 1e-10,
    }));

  it("were asked about none, all, one person, 1e9 and p-values below 1e-100", () => {
    const asked = (which: (given: Record<string, number>) => boolean) =>
      cases("comparisons").filter((given) => which(given as Record<string, number>)).length;
    expect(asked(({ partA, partB }) => partA === 0 || partB === 0)).toBeGreaterThan(10);
    expect(asked(({ partA, wholeA }) => partA === wholeA)).toBeGreaterThan(10);
    expect(asked(({ wholeA, wholeB }) => wholeA === 1 || wholeB === 1)).toBeGreaterThan(10);
    expect(asked(({ wholeA, wholeB }) => wholeA === 1e9 || wholeB === 1e9)).toBeGreaterThan(10);
    expect(asked(({ p }) => p! > 0 && p! < 1e-100)).toBeGreaterThan(5);
    expect(asked(({ p }) => p === null)).toBeGreaterThan(10);
  });

  // R. G. Newcombe (1998), Statistics in Medicine 17:873, table II, method 10, 95 %, as published (four decimals).
  it.each([
    { first: [56, 70], second: [48, 80], low: 0.0524, high: 0.3339 },
    { first: [9, 10], second: [3, 10], low: 0.1705, high: 0.809 },
    { first: [0, 10], second: [0, 10], low: -0.2775, high: 0.2775 },
  ] as const)("$first against $second: Newcombe, table II", ({ first, second, low, high }) => {
    const interval = difference({ part: second[0], whole: second[1] }, { part: first[0], whole: first[1] }, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("5 % and 7.5 % of 1000, the source text", () => {
    const [before, after] = [
      { part: 50, whole: 1000 },
      { part: 75, whole: 1000 },
    ];
    const interval = difference(before, after, 0.95);
    expect(interval.difference).toBe(0.025);
    expect(100 * interval.low).toBeCloseTo(0.374, 3);
    expect(100 * interval.high).toBeCloseTo(4.656, 3);
    expect(pooledPValue(before, after)).toBeCloseTo(0.02092, 5);
  });

  it("swapped give the opposite difference and the same p-value", () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const [there, back] = [difference(one, other, 0.95), difference(other, one, 0.95)];
        expect(back.difference + there.difference).toBe(0);
        expect(back.low).toBeCloseTo(-there.high, 14);
        expect(back.high).toBeCloseTo(-there.low, 14);
        expect(pooledPValue(other, one)).toBe(pooledPValue(one, other));
      }),
    );
  });

  it("differ within [-1, 1] and the interval; the p-value is a probability", () => {
    fc.assert(
      fc.property(shares, shares, (one, other) => {
        const { low, high, difference: change } = difference(one, other, 0.95);
        expect([low >= -1, low <= change, change <= high, high <= 1]).toEqual([true, true, true, true]);
        expect([low, change, high].some((value) => Object.is(value, -0))).toBe(false);
        const p = pooledPValue(one, other);
        expect(p === null || (p >= 0 && p <= 1 && !Object.is(p, -0))).toBe(true);
      }),
    );
  });

  it.each([
    { one: { part: 0, whole: 5 }, other: { part: 0, whole: 7 } },
    { one: { part: 5, whole: 5 }, other: { part: 7, whole: 7 } },
  ])("nobody, or everybody, gives no p-value", ({ one, other }) => expect(pooledPValue(one, other)).toBeNull());
});
