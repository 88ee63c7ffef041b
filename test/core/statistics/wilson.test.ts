import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../../src/core/statistics/wilson";
import { shares } from "./arbitraryShares";
import { cases, expectAgreement } from "./oracle";

describe("Wilson's interval", () => {
  // Oracle: R's prop.test(part, whole, conf.level = confidence, correct = FALSE)$conf.int, and the same with 320 bits (oracle.R).
  it.each(["low", "high"] as const)("agrees in its %s bound", (bound) =>
    expectAgreement(cases("intervals"), (given) => wilson(given.part!, given.whole!, given.confidence!)[bound], {
      exact: bound,
      r: bound === "low" ? "rLow" : "rHigh",
      relative: 1e-14,
    }),
  );

  it("was asked about none, all, one person and 1e9", () => {
    const asked = (which: (part: number, whole: number) => boolean) =>
      cases("intervals").filter(({ part, whole }) => which(part!, whole!)).length;
    expect(asked((part) => part === 0)).toBeGreaterThan(10);
    expect(asked((part, whole) => part === whole)).toBeGreaterThan(10);
    expect(asked((_, whole) => whole === 1)).toBeGreaterThan(5);
    expect(asked((_, whole) => whole === 1e9)).toBeGreaterThan(10);
  });

  // The source text's 5 % and 7.5 % of 1000, in percent; computed for examples.md (row 1).
  it.each([
    { part: 50, low: 3.813, high: 6.531 },
    { part: 75, low: 6.025, high: 9.3 },
  ])("of $part of 1000", ({ part, low, high }) => {
    const interval = wilson(part, 1000, 0.95);
    expect(100 * interval.low).toBeCloseTo(low, 3);
    expect(100 * interval.high).toBeCloseTo(high, 3);
  });

  it("lies in [0, 1] around the share, and mirrors that of the complement", () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 0.01, max: 0.9999, noNaN: true }), ({ part, whole }, confidence) => {
        const { low, high } = wilson(part, whole, confidence);
        const others = wilson(whole - part, whole, confidence);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(part / whole);
        expect(high).toBeGreaterThanOrEqual(part / whole);
        expect(high).toBeLessThanOrEqual(1);
        expect(others.low).toBeCloseTo(1 - high, 14);
        expect(others.high).toBeCloseTo(1 - low, 14);
        expect([Object.is(low, -0), Object.is(high, -0)]).toEqual([false, false]);
      }),
    );
  });
});
