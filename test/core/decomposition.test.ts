import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions } from "../../src/core/contribution";
import { type Ends, mixEffects } from "../../src/core/mix";

const added = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + value!, 0);
const largest = (values: readonly (number | null)[]) => Math.max(...values.map((value) => Math.abs(value!)));
const amounts = (before: readonly (number | null)[], after: readonly (number | null)[]) =>
  contributions(before, after).map(({ contribution }) => contribution);

describe("contributions, by hand", () => {
  it("of entrants and one step", () => {
    // 1000 -> 50 became 2000 -> 80: entrants x 2, conversion 5 % -> 4 % (x 0.8), the end x 1.6.
    // ln 2 = 0.6931471806, ln 0.8 = -0.2231435513, together ln 1.6 = 0.4700036292. L(80, 50) = 30 / 0.4700036292 = 63.829294.
    // Entrants 63.829294 · 0.6931471806 = 44.243095, conversion 63.829294 · -0.2231435513 = -14.243095: together 30.
    const [entrants, step] = contributions([1000, 50], [2000, 80]);
    expect(entrants).toMatchObject({ stage: 0, before: 1000, after: 2000 });
    expect(step).toMatchObject({ stage: 1, before: 0.05, after: 0.04 });
    expect(entrants!.contribution).toBeCloseTo(44.243095, 5);
    expect(step!.contribution).toBeCloseTo(-14.243095, 5);
  });

  it("of two steps that multiply: equal factors get equal parts", () => {
    // 100 -> 50 -> 10 became 100 -> 100 -> 40: entrants x 1, first step x 2, second 0.2 -> 0.4 x 2. Of + 30 each step has a half.
    const [entrants, first, second] = amounts([100, 50, 10], [100, 100, 40]);
    expect(entrants).toBe(0);
    expect(first).toBeCloseTo(15, 12);
    expect(second).toBeCloseTo(15, 12);
  });

  it("gives all to the only factor that changed, and exactly nothing to the others", () => {
    // Twice as many of everybody: the conversions 1/3 and 7/100 are what they were.
    const [entrants, ...steps] = amounts([300, 100, 7], [600, 200, 14]);
    expect(entrants).toBeCloseTo(7, 14);
    expect(steps).toEqual([0, 0]);
  });

  it("has nothing to explain when the end did not move on the whole", () => {
    // y = 20 in both: L = 20, entrants 20·ln 2 = 13.862944, the conversion's 20·ln 0.5 is its opposite.
    const [entrants, step] = amounts([100, 20], [200, 20]);
    expect(entrants).toBeCloseTo(13.862944, 6);
    expect(step).toBeCloseTo(-13.862944, 6);
  });

  it("keeps the digits of a small change", () => {
    // One person more of a million, the end as it was: 500000·ln 1.000001 = 500000·(1e-6 - 1e-12/2 + 1e-18/3 - ...) = 0.5 - 2.5e-7 + 1.67e-13.
    const [entrants, step] = amounts([1_000_000, 500_000], [1_000_001, 500_000]);
    expect(entrants).toBeCloseTo(0.49999975000016667, 14);
    expect(step).toBeCloseTo(-0.49999975000016667, 14);
  });

  // Zero counts: o_k = 1 where the emptied period's count is 0, o_0 = 0; factor k gets Δy·(o_k - o_(k-1)).
  it.each([
    {
      why: "the step at which the first period emptied",
      before: [100, 50, 0, 0],
      after: [100, 60, 30, 3],
      is: [0, 0, 3, 0],
    },
    { why: "the same backwards", before: [100, 60, 30, 3], after: [100, 50, 0, 0], is: [0, 0, -3, 0] },
    { why: "nobody entered", before: [0, 0, 0], after: [10, 5, 2], is: [2, 0, 0] },
    { why: "everybody left", before: [10, 5, 2], after: [0, 0, 0], is: [-2, 0, 0] },
    { why: "only the last step emptied", before: [10, 5, 0], after: [9, 8, 4], is: [0, 0, 4] },
    { why: "zero in both periods", before: [10, 5, 0], after: [90, 0, 0], is: [0, 0, 0] },
  ])("zeros: $why", ({ before, after, is }) => expect(amounts(before, after)).toEqual(is));

  it("is unknown throughout when a count is", () => {
    expect(amounts([100, null, 5], [100, 50, 6])).toEqual([null, null, null]);
  });
});

// People from one to a million, one period's as long as the other's.
const people = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
const periods = fc
  .integer({ min: 2, max: 8 })
  .chain((stages) =>
    fc.tuple(
      fc.array(people, { minLength: stages, maxLength: stages }),
      fc.array(people, { minLength: stages, maxLength: stages }),
    ),
  );
// The same with nobody from some stage on.
const emptying = fc
  .tuple(periods, fc.nat(8), fc.nat(8))
  .map(([[before, after], from, to]) => [
    before.map((count, stage) => (stage < from ? count : 0)),
    after.map((count, stage) => (stage < to ? count : 0)),
  ]) as fc.Arbitrary<[number[], number[]]>;

describe("contributions", () => {
  it("add up to the change of the last stage", () => {
    fc.assert(
      fc.property(fc.oneof(periods, emptying), ([before, after]) => {
        const parts = amounts(before, after);
        const change = after.at(-1)! - before.at(-1)!;
        expect(Math.abs(added(parts) - change)).toBeLessThanOrEqual(1e-12 * Math.max(largest(parts), Math.abs(change)));
      }),
      { numRuns: 1000 },
    );
  });

  it("add up for periods that hardly differ", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 100_000, max: 1_000_000 }), { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.integer({ min: -1, max: 1 })),
        (before, moves) => {
          const after = before.map((count) => count + moves.next().value!);
          const parts = amounts(before, after);
          const change = after.at(-1)! - before.at(-1)!;
          expect(Math.abs(added(parts) - change)).toBeLessThanOrEqual(
            1e-12 * Math.max(largest(parts), Math.abs(change)),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it("backwards are the opposite", () => {
    fc.assert(
      fc.property(fc.oneof(periods, emptying), ([before, after]) => {
        const [there, back] = [amounts(before, after), amounts(after, before)];
        there.forEach((part, factor) => {
          expect(Math.abs(part! + back[factor]!)).toBeLessThanOrEqual(1e-12 * Math.max(largest(there), 1e-12));
        });
      }),
    );
  });

  it("give nothing to factors that did not change", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 2, max: 50 }),
        (before, times) => {
          const [entrants, ...steps] = amounts(
            before,
            before.map((count) => count * times),
          );
          expect(steps).toEqual(steps.map(() => 0));
          expect(entrants! / (before.at(-1)! * (times - 1))).toBeCloseTo(1, 13);
        },
      ),
    );
  });

  it("tend to the rule for zeros as the zeros are replaced by fewer and fewer people", () => {
    // A factor k that is no zero gets L·ln x, with L = y / ln(y / tiny): the distance falls as 1 / ln(1 / tiny), and no faster.
    fc.assert(
      fc.property(emptying, ([before, after]) => {
        const filled = (counts: number[], tiny: number) => counts.map((count) => count || tiny);
        const limit = amounts(before, after);
        const distance = (tiny: number) => {
          const parts = amounts(filled(before, tiny), filled(after, tiny));
          return Math.max(...parts.map((part, factor) => Math.abs(part! - limit[factor]!)));
        };
        const end = Math.max(before.at(-1)!, after.at(-1)!);
        // Conversions lie between 1e-8 and 1e8 here, their ratios between e^-37 and e^37.
        for (const tiny of [1e-100, 1e-200, 1e-300]) {
          if (end > 0 && limit.some((part) => part !== 0)) {
            expect(distance(tiny)).toBeLessThanOrEqual((end * 2 * 37) / Math.log(1 / tiny));
          }
        }
        expect(distance(1e-300)).toBeLessThanOrEqual(distance(1e-100) + 1e-9 * end);
      }),
    );
  });

  it("never are NaN, infinite or -0, whatever the counts", () => {
    const any = fc.oneof(
      fc.constantFrom(0, 1, 1e-300, 1e300, 1e308, 5e-324, null),
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.infiniteStream(any), (stages, counts) => {
        const period = () => Array.from({ length: stages }, () => counts.next().value as number | null);
        for (const factor of contributions(period(), period())) {
          for (const figure of [factor.before, factor.after, factor.contribution]) expectFigure(figure);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function expectFigure(value: number | null) {
  expect(value === null || (Number.isFinite(value) && !Object.is(value, -0)), String(value)).toBe(true);
}

const ends = (pairs: readonly (readonly [number | null, number | null])[]): Ends[] =>
  pairs.map(([first, last]) => ({ first, last }));

describe("rate and mix, by hand", () => {
  it("Simpson's paradox: both channels convert better, the whole converts worse", () => {
    // Before: search 900 -> 270 (30 %), ads 100 -> 10 (10 %): R0 = 28 %, w0 = 0.9, 0.1.
    // After:  search 100 -> 35 (35 %), ads 900 -> 108 (12 %): R1 = 14.3 %, w1 = 0.1, 0.9.
    // rate: search (0.35 - 0.30)(0.1 + 0.9)/2 = 0.025; ads (0.12 - 0.10)(0.9 + 0.1)/2 = 0.01.
    // mix:  search (0.1 - 0.9)(0.325 - 0.2115) = -0.0908; ads (0.9 - 0.1)(0.11 - 0.2115) = -0.0812.
    // 0.025 + 0.01 - 0.0908 - 0.0812 = -0.137 = 0.143 - 0.28.
    const effects = mixEffects(
      ends([
        [900, 270],
        [100, 10],
      ]),
      ends([
        [100, 35],
        [900, 108],
      ]),
    );
    expect(effects[0]!.rate).toBeCloseTo(0.025, 14);
    expect(effects[1]!.rate).toBeCloseTo(0.01, 14);
    expect(effects[0]!.mix).toBeCloseTo(-0.0908, 14);
    expect(effects[1]!.mix).toBeCloseTo(-0.0812, 14);
  });

  it("more of everybody in the same mix is neither", () => {
    const before = ends([
      [900, 270],
      [100, 10],
    ]);
    const after = ends([
      [1800, 540],
      [200, 20],
    ]);
    expect(mixEffects(before, after)).toEqual([
      { rate: 0, mix: 0 },
      { rate: 0, mix: 0 },
    ]);
  });

  it("a channel absent before converts as it does after: all of its effect is mix", () => {
    // Before: a 100 -> 10, R0 = 0.1. After: a 100 -> 10, b 100 -> 30: R1 = 0.2, w1 = 0.5, 0.5.
    // a: mix (0.5 - 1)(0.1 - 0.15) = 0.025; b: rate 0, mix (0.5 - 0)(0.3 - 0.15) = 0.075. Together 0.1.
    const alone = ends([
      [100, 10],
      [0, 0],
    ]);
    const both = ends([
      [100, 10],
      [100, 30],
    ]);
    const [a, b] = mixEffects(alone, both);
    expect([a!.rate, b!.rate]).toEqual([0, 0]);
    expect(a!.mix).toBeCloseTo(0.025, 14);
    expect(b!.mix).toBeCloseTo(0.075, 14);
    // Gone again: the opposite. A blank for a channel that is not there is the same as 0.
    const gone = mixEffects(
      both,
      ends([
        [100, 10],
        [null, null],
      ]),
    );
    expect(gone[0]!.mix).toBeCloseTo(-0.025, 14);
    expect(gone[1]!.mix).toBeCloseTo(-0.075, 14);
  });

  it.each([
    { why: "nobody entered in a period", before: [[0, 0]] as const, after: [[100, 10]] as const },
    {
      why: "the end of a channel with entrants is unknown",
      before: [[100, null]] as const,
      after: [[100, 10]] as const,
    },
  ])("is unknown when $why", ({ before, after }) =>
    expect(mixEffects(ends(before), ends(after))).toEqual([{ rate: null, mix: null }]),
  );
});

const channel = fc
  .tuple(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 })), fc.double({ min: 0, max: 1.2, noNaN: true }))
  .map(([first, rate]): Ends => ({ first, last: Math.round(first * rate) }));
const tables = fc
  .integer({ min: 1, max: 7 })
  .chain((channels) =>
    fc.tuple(
      fc.array(channel, { minLength: channels, maxLength: channels }),
      fc.array(channel, { minLength: channels, maxLength: channels }),
    ),
  );
const conversion = (period: readonly Ends[]) =>
  added(period.map(({ last }) => last)) / added(period.map(({ first }) => first));

describe("rate and mix", () => {
  it("add up to the change of the overall conversion", () => {
    fc.assert(
      fc.property(tables, ([before, after]) => {
        fc.pre(before.some(({ first }) => first) && after.some(({ first }) => first));
        const parts = mixEffects(before, after).flatMap(({ rate, mix }) => [rate, mix]);
        const change = conversion(after) - conversion(before);
        expect(Math.abs(added(parts) - change)).toBeLessThan(1e-14);
      }),
      { numRuns: 1000 },
    );
  });

  it("move with their channels", () => {
    fc.assert(
      fc.property(tables, fc.nat(6), ([before, after], by) => {
        const turned = <T>(list: readonly T[]) => list.map((_, at) => list[(at + by) % list.length]!);
        const [effects, turnedEffects] = [turned(mixEffects(before, after)), mixEffects(turned(before), turned(after))];
        turnedEffects.forEach(({ rate, mix }, at) => {
          expect(rate ?? -1).toBeCloseTo(effects[at]!.rate ?? -1, 14);
          expect(mix ?? -1).toBeCloseTo(effects[at]!.mix ?? -1, 14);
        });
      }),
    );
  });

  it("without a change of mix are all rate", () => {
    fc.assert(
      fc.property(tables, ([before, after]) => {
        const sameMix = after.map(({ last }, at) => ({ first: before[at]!.first, last: before[at]!.first ? last : 0 }));
        for (const { mix } of mixEffects(before, sameMix)) expect(mix === null || Object.is(mix, 0)).toBe(true);
      }),
    );
  });

  it("never are NaN, infinite or -0, whatever the counts", () => {
    const any = fc.oneof(
      fc.constantFrom(0, 1, 1e-300, 1e308, 5e-324, null),
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.infiniteStream(any), (channels, counts) => {
        const count = () => counts.next().value as number | null;
        const period = () => Array.from({ length: channels }, (): Ends => ({ first: count(), last: count() }));
        for (const { rate, mix } of mixEffects(period(), period())) {
          expectFigure(rate);
          expectFigure(mix);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
