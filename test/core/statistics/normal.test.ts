import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { upperQuantile, upperTail } from "../../../src/core/statistics/normal";
import { cases, expectAgreement } from "./oracle";

// Oracle: R's pnorm and qnorm with lower.tail = FALSE, and the same with 320 bits (oracle.R). The largest error reached is 5e-16.
describe("upper tail", () => {
  it("agrees from -8 to 37, where it is 6e-300", () =>
    expectAgreement(cases("tails"), ({ z }) => upperTail(z!), { relative: 1e-14 }));

  it("has cases on both sides of every switch and far below 1e-100", () => {
    const points = cases("tails").map(({ z }) => z!);
    for (const at of [0.67448975, Math.sqrt(32), -0.67448975, -Math.sqrt(32)]) {
      const nearby = points.map((z) => z / at - 1).filter((distance) => Math.abs(distance) < 1e-8);
      expect(Math.min(...nearby)).toBeLessThan(0);
      expect(Math.max(...nearby)).toBeGreaterThan(0);
    }
    expect(cases("tails").filter(({ exact }) => exact! < 1e-100).length).toBeGreaterThan(30);
  });

  it("of z and of -z add up to 1, and falls as z grows", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 37, noNaN: true }),
        fc.double({ min: 1e-3, max: 1, noNaN: true }),
        (z, step) => {
          expect(upperTail(z) + upperTail(-z)).toBeCloseTo(1, 15);
          expect(upperTail(z + step)).toBeLessThan(upperTail(z));
        },
      ),
    );
  });
});

describe("upper quantile", () => {
  it("agrees from 1e-300 to 1 - 1e-12", () =>
    expectAgreement(cases("quantiles"), ({ p }) => upperQuantile(p!), { relative: 1e-14 }));

  it("is undone by the tail", () => {
    // A quantile off by one part in 1e16 moves a tail of 1e-300 by z² times that.
    fc.assert(
      fc.property(fc.double({ min: -300, max: -0.31, noNaN: true }), (exponent) => {
        const p = 10 ** exponent;
        expect(upperTail(upperQuantile(p)) / p).toBeCloseTo(1, 11);
      }),
    );
  });
});
