import { describe, expect, it } from "vitest";
import { entryGap } from "../../../src/core/answer/entryGap";
import { dayNumber } from "../../../src/core/plan/days";

const NOVEMBER = { first: dayNumber(2026, 11, 1), last: dayNumber(2026, 11, 30) };
const on = (day: number) => dayNumber(2026, 11, day);
const gap = (given: Partial<Parameters<typeof entryGap>[0]> = {}) =>
  entryGap({ entered: 275, reached: 32, plan: 300, average: 118_125, days: null, through: null, ...given });

// By hand. R: 2 * pnorm(-25 / sqrt(300)) = 0.1489147, 2 * pnorm(-55 / sqrt(330)) = 0.002465.
describe("a plan's gap at the start", () => {
  it("is worth what those who are missing would bring", () => {
    const { due, by, extra, money } = gap()!;
    expect([due, by]).toEqual([300, null]);
    expect(extra).toBeCloseTo(32 * (300 / 275 - 1), 12);
    expect(money).toBeCloseTo(118_125 * 32 * (300 / 275 - 1), 6);
    expect(gap({ average: null })!.money).toBeNull();
  });

  it("is real where chance alone hardly makes one", () => {
    expect(gap()!.chance).toBeCloseTo(0.1489147, 6);
    expect(gap()!.isReal).toBe(false);
    expect(gap({ plan: 330 })!.chance).toBeCloseTo(0.002465, 5);
    expect(gap({ plan: 330 })!.isReal).toBe(true);
    // Of fewer than five nothing is said.
    expect(gap({ entered: 0.1, plan: 4.9 })!.isReal).toBe(false);
  });

  it("is that of what is due by now in a period that is not over, and none before it begins", () => {
    expect(gap({ days: NOVEMBER, through: on(24) })).toBeNull();
    expect(gap({ days: NOVEMBER, through: on(29) })!.due).toBeCloseTo(290, 12);
    expect(gap({ days: NOVEMBER, through: on(29) })!.by).toBe(on(29));
    expect(gap({ days: NOVEMBER, through: on(30) })!.by).toBeNull();
    expect(gap({ days: NOVEMBER, through: NOVEMBER.first - 1 })).toBeNull();
  });

  it("is none where as many entered, and where something is not known", () => {
    expect(gap({ plan: 275 })).toBeNull();
    for (const missing of [{ plan: null }, { entered: null }, { entered: 0 }, { reached: null }, { reached: 0 }])
      expect(gap(missing)).toBeNull();
  });
});
