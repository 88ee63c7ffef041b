import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Ends, mixEffects } from "../../src/core/mix";

const added = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + value!, 0);

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

function expectFigure(value: number | null) {
  expect(value === null || (Number.isFinite(value) && !Object.is(value, -0)), String(value)).toBe(true);
}
