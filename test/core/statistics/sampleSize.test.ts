import { describe, expect, it } from "vitest";
import { sampleSize } from "../../../src/core/statistics/sampleSize";
import { cases, expectAgreement } from "./oracle";

describe("sample size", () => {
  // Oracle: R's power.prop.test(p1, p2, power, sig.level = 1 - confidence, tol = 1e-12)$n, and its closed form with 320 bits (oracle.R).
  it("agrees, from 2 people to 4e10", () => {
    const all = cases("sampleSizes");
    expectAgreement(all, (given) => sampleSize(given.rate!, given.changed!, given.power!, given.confidence!), {
      relative: 1e-13,
    });
    expect(Math.min(...all.map(({ exact }) => exact!))).toBeLessThan(3);
    expect(Math.max(...all.map(({ exact }) => exact!))).toBeGreaterThan(1e10);
  });

  // R: power.prop.test(p1 = .10, p2 = .12, power = .8): n = 3840.8
  it("10 % -> 12 % takes 3841 people in each group", () => {
    expect(sampleSize(0.1, 0.12, 0.8, 0.95)).toBeCloseTo(3840.8, 1);
    expect(Math.ceil(sampleSize(0.1, 0.12, 0.8, 0.95))).toBe(3841);
  });

  it("is the same for the opposite change", () => {
    for (const { rate, changed, power, confidence } of cases("sampleSizes")) {
      expect(sampleSize(changed!, rate!, power!, confidence!)).toBe(sampleSize(rate!, changed!, power!, confidence!));
    }
  });

  it("needs nobody for a power below that of chance", () => {
    // Two-sided at 95 %, chance alone finds a difference in 2.5 % of the trials on its side.
    expect(sampleSize(0.1, 0.12, 0.02, 0.95)).toBe(0);
    expect(sampleSize(0.12, 0.1, 0.02, 0.95)).toBe(0);
  });
});
