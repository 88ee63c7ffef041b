import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributions } from "../../src/core/contribution";

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
