import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stepConversions } from "../../src/core/conversion";
import { roundUp } from "../../src/core/roundUp";
import { conversionForTarget, peopleForTarget } from "../../src/core/target";
import { whatIf } from "../../src/core/whatIf";

describe("people for a target, by hand", () => {
  it.each([
    { why: "functions.md: 1000 people bring 1, 10 take 10000", counts: [1000, 1], target: 10, is: [10_000, 10] },
    { why: "the source text: 5 % of 1500 are 75", counts: [1000, 50], target: 75, is: [1500, 75] },
    // 380 -> 500 is x 1.3157…: 13157.9, 5921.05, 1578.9, 789.5 people.
    { why: "clarex.io", counts: [10_000, 4500, 1200, 600, 380], target: 500, is: [13_158, 5922, 1579, 790, 500] },
    // 6 -> 10 is x 1.6…: 16666.7, 500, 150, 60, 45.
    { why: "altiorco.com", counts: [10_000, 300, 90, 36, 27, 6], target: 10, is: [16_667, 500, 150, 60, 45, 10] },
    // 4.95 -> 10 is x 2.0202…: 1010.1, 30.3, 15.15.
    { why: "partizan-marketing.ru", counts: [500, 15, 7.5, 4.95], target: 10, is: [1011, 31, 16, 10] },
    // 31 -> 62: twice as many of everybody, exactly.
    {
      why: "an ad funnel",
      counts: [120_000, 2520, 2142, 214, 118, 31],
      target: 62,
      is: [240_000, 5040, 4284, 428, 236, 62],
    },
    { why: "fewer than today", counts: [1000, 50], target: 20, is: [400, 20] },
    { why: "a part of a person is a person", counts: [1000, 50], target: 0.5, is: [10, 1] },
    { why: "nobody", counts: [1000, 50], target: 0, is: [0, 0] },
    { why: "a stage emptied and filled again", counts: [100, 0, 50], target: 100, is: [200, 0, 100] },
    { why: "today nobody at the end", counts: [100, 10, 0], target: 5, is: [null, null, null] },
    { why: "no data at the end", counts: [100, null], target: 5, is: [null, null] },
    { why: "no data in the middle", counts: [100, null, 5], target: 10, is: [200, null, 10] },
    // 15 · 10000000000000016 / 15 is 10000000000000018 in binary.
    { why: "the target itself at the end", counts: [15, 15], target: 1e16 + 16, is: [1e16 + 16, 1e16 + 16] },
    { why: "more than there are numbers", counts: [1e300, 1e-300], target: 10, is: [null, 10] },
  ])("$why", ({ counts, target, is }) => expect(peopleForTarget(counts, target)).toEqual(is));
});

describe("rounding up", () => {
  it.each([
    [10_000.000000000002, 10_000], // noise of a division
    [9_999.999999999998, 10_000],
    [10_000.0001, 10_001],
    [10_000, 10_000],
    [0.3 / 0.1, 3], // 2.9999999999999996
    [3 * 1.1, 4], // 3.3000000000000003
    [(0.7 + 0.1) * 10, 8], // 7.999999999999999
    [1.1 * 1.1 * 100, 121], // 121.00000000000001
    [0, 0],
    [1e-20, 1], // a part of a person, not noise
    [0.5, 1],
    [9_007_199_254_740_991, 9_007_199_254_740_991],
    [1e300, 1e300],
  ])("%d -> %d", (value, expected) => expect(roundUp(value)).toBe(expected));

  it("of a quotient is the quotient of whole numbers, rounded up exactly", () => {
    // Oracle: BigInt, which knows no noise.
    const whole = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, whole, whole, (count, target, last) => {
        const exact = (BigInt(count) * BigInt(target) + BigInt(last) - 1n) / BigInt(last);
        expect(peopleForTarget([count, last], target)[0]).toBe(Number(exact));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a goal for one step, by hand", () => {
  it.each([
    { why: "5 % brings 50, 75 take 7.5 %", counts: [1000, 50], target: 75, stage: 1, is: 0.075 },
    // clarex.io: 380 -> 500 x 1.3157…: 26.67 % -> 35.09 %.
    { why: "clarex.io", counts: [10_000, 4500, 1200, 600, 380], target: 500, stage: 2, is: 0.350877193 },
    {
      why: "more than everybody: 40 % would have to be 250 %",
      counts: [10_000, 4000],
      target: 25_000,
      stage: 1,
      is: 2.5,
    },
    { why: "nobody", counts: [1000, 50], target: 0, stage: 1, is: 0 },
  ])("$why", ({ counts, target, stage, is }) => expect(conversionForTarget(counts, target, stage)).toBeCloseTo(is, 9));

  it("is the quotient of whole people to the last digit", () =>
    expect(conversionForTarget([1000, 50, 10], 15, 1)).toBe(0.075));

  it.each([
    { why: "today nobody at the end", counts: [100, 10, 0], stage: 1 },
    { why: "no data at the end", counts: [100, null], stage: 1 },
    { why: "a step without data", counts: [100, null, 5], stage: 1 },
    { why: "a step without people", counts: [100, 0, 5], stage: 2 },
    { why: "no step there", counts: [100, 5], stage: 0 },
  ])("unknown: $why", ({ counts, stage }) => expect(conversionForTarget(counts, 10, stage)).toBeNull());
});

const people = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
const funnels = fc.array(people, { minLength: 2, maxLength: 8 });
// Not 5e-324 people: such figures have too few bits to be multiplied.
const targets = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.double({ min: 0.001, max: 1e6, noNaN: true }));

describe("people for a target", () => {
  it("at the last stage exceed it by less than one person", () => {
    fc.assert(
      fc.property(funnels, targets, (counts, target) => {
        const last = peopleForTarget(counts, target).at(-1)!;
        expect(last).toBeGreaterThanOrEqual(target * (1 - 1e-14));
        expect(last - target).toBeLessThan(1);
      }),
      { numRuns: 1000 },
    );
  });

  it("are enough at every stage, and one fewer were not", () => {
    fc.assert(
      fc.property(funnels, targets, (counts, target) => {
        const last = counts.at(-1)!;
        peopleForTarget(counts, target).forEach((needed, stage) => {
          const brought = (people: number) => (people * last) / counts[stage]!;
          expect(Number.isInteger(needed) && !Object.is(needed, -0)).toBe(true);
          expect(brought(needed!)).toBeGreaterThanOrEqual(target * (1 - 1e-14));
          if (needed! > 0) expect(brought(needed! - 1)).toBeLessThan(target);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("do not fall when the target rises, and do not depend on the funnel's size", () => {
    fc.assert(
      fc.property(funnels, targets, targets, (counts, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)].map((target) =>
          peopleForTarget(counts, target),
        );
        less!.forEach((needed, stage) => {
          expect(needed).toBeLessThanOrEqual(more![stage]!);
        });
        const doubled = counts.map((count) => 2 * count);
        expect(peopleForTarget(doubled, one)).toEqual(peopleForTarget(counts, one));
      }),
    );
  });
});

describe("a goal", () => {
  it("reached by its step alone brings the target", () => {
    fc.assert(
      fc.property(
        funnels.map((counts) => [...counts].sort((a, b) => b - a)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(6),
        (counts, part, at) => {
          const stage = 1 + (at % (counts.length - 1));
          const rate = stepConversions(counts)[stage]!;
          // A target that the step can reach: its conversion somewhere from 0 to 1.
          const target = (counts.at(-1)! / rate) * part;
          const goal = conversionForTarget(counts, target, stage)!;
          const points = counts.slice(1).map((_, step) => (step + 1 === stage ? goal - rate : 0));
          expect(Math.abs(whatIf(counts, points, "points").at(-1)! - target)).toBeLessThanOrEqual(
            1e-11 * (target + counts.at(-1)!),
          );
        },
      ),
    );
  });
});
