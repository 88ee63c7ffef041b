import { describe, expect, it } from "vitest";
import { entryGap } from "../../../src/core/answer/entryGap";
import { dayNumber } from "../../../src/core/plan/workingDays";

const on = (day: number) => dayNumber(2026, 11, day);
const november = (through: number, working = false, holidays: number[] = []) => ({
  days: { first: on(1), last: on(30), through, working, holidays },
});
const gap = (given: Partial<Parameters<typeof entryGap>[0]> = {}) =>
  entryGap({ entered: 275, reached: 32, plan: 300, average: 118_125, days: null, ...given });

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
    expect(gap(november(on(24)))).toBeNull();
    expect(gap(november(on(29)))!.due).toBeCloseTo(290, 12);
    expect(gap(november(on(29)))!.by).toBe(on(29));
    expect(gap(november(on(30)))!.by).toBeNull();
    expect(gap(november(on(1) - 1))).toBeNull();
  });

  it("counts the days as its pace does", () => {
    // Of 21 working days 10 are over by the 15th, 9 of 20 without a holiday on the 4th.
    expect(gap({ entered: 140, ...november(on(15)) })!.due).toBeCloseTo(150, 12);
    expect(gap({ entered: 140, ...november(on(15), true) })!.due).toBeCloseTo((300 * 10) / 21, 12);
    expect(gap({ entered: 145, ...november(on(15), true) })).toBeNull();
    expect(gap({ entered: 130, ...november(on(15), true, [on(4)]) })!.due).toBeCloseTo(135, 12);
  });

  it("is none where as many entered, and where something is not known", () => {
    expect(gap({ plan: 275 })).toBeNull();
    for (const missing of [{ plan: null }, { entered: null }, { entered: 0 }, { reached: null }, { reached: 0 }])
      expect(gap(missing)).toBeNull();
  });
});
