import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bottleneck } from "../../src/core/bottleneck";
import { growthOfRate, type Mode } from "../../src/core/change";
import { reach, stepConversions } from "../../src/core/conversion";
import { type Lever, levers } from "../../src/core/levers";
import type { Maybe } from "../../src/core/maybe";
import { uplift, whatIf } from "../../src/core/whatIf";

const round = (value: Maybe, decimals: number) => value && Math.round(value * 10 ** decimals) / 10 ** decimals;
const stages = (list: readonly Lever[]) => list.map(({ stage }) => stage);

describe("levers, by hand", () => {
  it("of an ad funnel: one point more is worth most where the conversion is lowest", () => {
    // Shown 120000, click 2520 (2.1 %), visit 2142 (85 %), cart 214 (9.99 %), order 118 (55.14 %), paid 31 (26.27 %).
    // Each + 1 pp: 1 / 2.1 = 1.476 times, 1 / 9.991 = 1.100, 1 / 26.271 = 1.038, 1 / 55.140 = 1.018, 1 / 85 = 1.012;
    // of 31 people: 31 / 2.1 = 14.76, 3.10, 1.18, 0.56, 0.36 more.
    const best = levers([120_000, 2520, 2142, 214, 118, 31], 0.01, "points");
    expect(stages(best)).toEqual([1, 3, 5, 4, 2]);
    expect(best.map(({ uplift }) => round(1 + uplift!, 2))).toEqual([1.48, 1.1, 1.04, 1.02, 1.01]);
    expect(best.map(({ extra }) => round(extra, 1))).toEqual([14.8, 3.1, 1.2, 0.6, 0.4]);
    expect(best.map(({ conversion }) => round(conversion, 4))).toEqual([0.021, 0.0999, 0.2627, 0.5514, 0.85]);
    expect(best.map(({ changed }) => round(changed, 4))).toEqual([0.031, 0.1099, 0.2727, 0.5614, 0.86]);
  });

  it("from a rate above 1, which is no share and may be above 2: 18 letters of 10 people, half a letter more each", () => {
    const [lever] = levers([10, 18], 0.5, "points");
    expect([lever!.conversion, lever!.changed, lever!.extra]).toEqual([1.8, 2.3, 5]);
  });

  it.each([
    // examples.md 1: 1000 see an ad, 5 % click, + 2.5 pp: 25 people more, 1.5 times.
    { counts: [1000, 50], points: 0.025, mode: "points", is: [{ stage: 1, changed: 0.075, extra: 25, uplift: 0.5 }] },
    {
      counts: [1000, 50],
      points: 0.025,
      mode: "relative",
      is: [{ stage: 1, changed: 0.05125, extra: 1.25, uplift: 0.025 }],
    },
    // clarex.io: 45, 26.67, 50, 63.33 %, + 5 pp: of 380 people 380·5/26.67 = 71.25, 380·5/45 = 42.22, 38, 30.
    {
      counts: [10_000, 4500, 1200, 600, 380],
      points: 0.05,
      mode: "points",
      is: [
        { stage: 2, changed: 0.3166666667, extra: 71.25, uplift: 0.1875 },
        { stage: 1, changed: 0.5, extra: 42.2222222222, uplift: 0.1111111111 },
        { stage: 3, changed: 0.55, extra: 38, uplift: 0.1 },
        { stage: 4, changed: 0.6833333333, extra: 30, uplift: 0.0789473684 },
      ],
    },
    // altiorco.com: 3, 30, 40, 75, 22.22 %, + 1 pp of 6 people: 2, 6/30 = 0.2, 0.15, 0.08, 0.27.
    {
      counts: [10_000, 300, 90, 36, 27, 6],
      points: 0.01,
      mode: "points",
      is: [
        { stage: 1, changed: 0.04, extra: 2, uplift: 0.3333333333 },
        { stage: 5, changed: 0.2322222222, extra: 0.27, uplift: 0.045 },
        { stage: 2, changed: 0.31, extra: 0.2, uplift: 0.0333333333 },
        { stage: 3, changed: 0.41, extra: 0.15, uplift: 0.025 },
        { stage: 4, changed: 0.76, extra: 0.08, uplift: 0.0133333333 },
      ],
    },
    // partizan-marketing.ru: 500 clicks, 3 %, 50 %, 66 %, + 10 % each: the same from every step, 0.495 clients.
    {
      counts: [500, 15, 7.5, 4.95],
      points: 0.1,
      mode: "relative",
      is: [
        { stage: 1, changed: 0.033, extra: 0.495, uplift: 0.1 },
        { stage: 2, changed: 0.55, extra: 0.495, uplift: 0.1 },
        { stage: 3, changed: 0.726, extra: 0.495, uplift: 0.1 },
      ],
    },
    // A share stays one: 95 % + 10 pp is 100 %, 1 / 0.95 times; fewer points bring fewer people.
    { counts: [100, 95], points: 0.1, mode: "points", is: [{ stage: 1, changed: 1, extra: 5, uplift: 0.0526315789 }] },
    { counts: [100, 5], points: -0.1, mode: "points", is: [{ stage: 1, changed: 0, extra: -5, uplift: -1 }] },
    // No share: people return. 120 % + 30 pp is 150 %.
    { counts: [100, 120], points: 0.3, mode: "points", is: [{ stage: 1, changed: 1.5, extra: 30, uplift: 0.25 }] },
  ] as const)("$counts + $points ($mode)", ({ counts, points, mode, is }) => {
    const found = levers(counts, points, mode).map(({ stage, changed, extra, uplift }) => ({
      stage,
      changed: round(changed, 10),
      extra: round(extra, 10),
      uplift: round(uplift, 10),
    }));
    expect(found).toEqual(is);
  });

  it("keeps the funnel's order among equals", () => {
    expect(stages(levers([1000, 500, 250, 125], 0.01, "points"))).toEqual([1, 2, 3]);
    expect(stages(levers([1000, 100, 50, 5], 0.01, "points"))).toEqual([1, 3, 2]);
  });

  it("knows nothing of steps without people or without data, and puts them last", () => {
    const unknown = { conversion: null, changed: null, extra: null, uplift: null };
    // 50 -> blank -> 5: two steps unknown, the first is not.
    const [first, ...others] = levers([1000, 50, null, 5], 0.05, "points");
    expect(first).toEqual({ stage: 1, conversion: 0.05, changed: 0.1, extra: 5, uplift: 1 });
    expect(others).toEqual([
      { stage: 2, ...unknown },
      { stage: 3, ...unknown },
    ]);
    expect(levers([0, 0], 0.05, "points")).toEqual([{ stage: 1, ...unknown }]);
  });

  it("from a last conversion of 0 brings people, but no growth of nobody", () => {
    // 50 people · 10 % = 5 more; raising 5 % to 15 % leaves nobody at the end still nobody.
    const [best, other] = levers([1000, 50, 0], 0.1, "points");
    expect(best).toEqual({ stage: 2, conversion: 0, changed: 0.1, extra: 5, uplift: null });
    expect(other).toMatchObject({ stage: 1, extra: 0, uplift: null });
  });
});

describe("bottleneck, by hand", () => {
  it.each([
    { why: "the lowest conversion", counts: [120_000, 2520, 2142, 214, 118, 31], benchmarks: null, is: 1 },
    { why: "clarex.io: 26.67 %", counts: [10_000, 4500, 1200, 600, 380], benchmarks: null, is: 2 },
    { why: "altiorco.com: 3 %", counts: [10_000, 300, 90, 36, 27, 6], benchmarks: null, is: 1 },
    { why: "the earlier of equals", counts: [1000, 500, 250], benchmarks: null, is: 1 },
    { why: "no conversion known", counts: [0, null], benchmarks: null, is: null },
    // 45 -> 50 % lifts 1.11 times, 26.67 -> 30 % 1.125, 50 -> 55 % 1.1, 63.33 % is above its benchmark.
    {
      why: "the rise that lifts most",
      counts: [10_000, 4500, 1200, 600, 380],
      benchmarks: [null, 0.5, 0.3, 0.55, 0.6],
      is: 2,
    },
    { why: "a step that meets its benchmark is none", counts: [100, 5, 4], benchmarks: [null, 0.05, 0.9], is: 2 },
    { why: "every benchmark met", counts: [100, 50, 40], benchmarks: [null, 0.5, 0.1], is: null },
    { why: "from 0 every rise is the greatest", counts: [100, 10, 0, 0], benchmarks: [null, 0.9, 0.01, 0.5], is: 2 },
    { why: "1.5 times both: the earlier", counts: [100, 50, 25], benchmarks: [null, 0.75, 0.75], is: 1 },
    { why: "no benchmark, no opinion", counts: [100, 5, 4], benchmarks: [null, null, 0.9], is: 2 },
  ])("$why", ({ counts, benchmarks, is }) => expect(bottleneck(counts, benchmarks)).toBe(is));
});

const people = fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0.01, max: 1e6, noNaN: true }));
const funnels = fc.array(people, { minLength: 2, maxLength: 8 });
const modes = fc.constantFrom<Mode>("points", "relative");
const changes = fc.double({ min: -1, max: 1, noNaN: true });
const near = (value: Maybe, expected: number) =>
  expect(Math.abs(value! - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));

describe("levers", () => {
  it("bring what whatIf says of the same step", () => {
    fc.assert(
      fc.property(funnels, changes, modes, (counts, points, mode) => {
        const last = counts.at(-1)!;
        for (const lever of levers(counts, points, mode)) {
          const alone = counts.slice(1).map((_, step) => (step + 1 === lever.stage ? points : 0));
          const then = whatIf(counts, alone, mode).at(-1)!;
          near(lever.extra! / last, (then - last) / last);
          near(lever.uplift, (then - last) / last);
        }
      }),
    );
  });

  it("come best first, each step once", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(people, fc.constantFrom(0, null)), { minLength: 2, maxLength: 8 }),
        changes,
        modes,
        (counts, points, mode) => {
          const found = levers(counts, points, mode);
          expect([...stages(found)].sort((a, b) => a - b)).toEqual(counts.slice(1).map((_, step) => step + 1));
          found.slice(1).forEach((lever, at) => {
            const better = found[at]!;
            if (lever.extra === better.extra) expect(lever.stage).toBeGreaterThan(better.stage);
            else expect(lever.extra ?? Number.NEGATIVE_INFINITY).toBeLessThan(better.extra!);
          });
        },
      ),
    );
  });

  it("are never NaN, infinite or -0, whatever the counts", () => {
    const any = fc.oneof(
      fc.constantFrom(0, 1, 5e-324, 1e308, null),
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 2, maxLength: 6 }),
        fc.oneof(changes, fc.constantFrom(0, -0, -1, 1)),
        modes,
        (counts, points, mode) => {
          const figures = levers(counts, points, mode).flatMap((lever) => Object.values(lever));
          expect(
            figures.filter((value) => value !== null && (!Number.isFinite(value) || Object.is(value, -0))),
          ).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("uplift", () => {
  it("of combined steps is the product of the steps' own", () => {
    fc.assert(
      fc.property(funnels, fc.array(changes, { minLength: 7, maxLength: 7 }), modes, (counts, points, mode) => {
        const product = stepConversions(counts)
          .slice(1)
          .reduce<number>((times, rate, step) => times * (1 + growthOfRate(rate, points[step]!, mode)!), 1);
        expect(Math.abs(1 + uplift(counts, points, mode)! - product)).toBeLessThanOrEqual(1e-12 * Math.max(1, product));
        const together = whatIf(counts, points, mode).at(-1)! / counts.at(-1)!;
        expect(Math.abs(together - product)).toBeLessThanOrEqual(1e-12 * Math.max(1, product));
      }),
    );
  });

  it("of five factors by 10 % each: actioncoach, 50,000 -> 80,525.5", () => {
    // 4000 leads x 25 % x 2 x 100 x 25 %, the leads as the first factor of 1. Two of them are no shares.
    const counts = [1, 4000, 1000, 2000, 200_000, 50_000];
    const each = [0.1, 0.1, 0.1, 0.1, 0.1];
    expect(whatIf(counts, each, "relative").at(-1)).toBeCloseTo(80_525.5, 9);
    expect(uplift(counts, each, "relative")).toBeCloseTo(0.61051, 14);
  });
});

describe("units do not matter", () => {
  it("scaling all counts leaves conversions, reach, uplifts and the bottleneck alone", () => {
    const scales = fc.oneof(
      fc.integer({ min: -20, max: 20 }).map((power) => 2 ** power),
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
    );
    fc.assert(
      fc.property(funnels, scales, changes, modes, (counts, scale, points, mode) => {
        const scaled = counts.map((count) => count * scale);
        const same = (from: readonly Maybe[], to: readonly Maybe[]) =>
          to.forEach((value, at) => {
            if (from[at] === null) expect(value).toBeNull();
            else near(value! / (from[at] || 1), from[at] === 0 ? 0 : 1);
          });
        same(stepConversions(counts), stepConversions(scaled));
        same(reach(counts), reach(scaled));
        const byStage = (list: Lever[]) => [...list].sort((a, b) => a.stage - b.stage);
        const [before, after] = [byStage(levers(counts, points, mode)), byStage(levers(scaled, points, mode))];
        before.forEach((lever, at) => {
          near(after[at]!.uplift, lever.uplift!);
          near(after[at]!.extra! / scaled.at(-1)!, lever.extra! / counts.at(-1)!);
        });
        // Powers of two scale without rounding: then not even ties move.
        if (Number.isInteger(Math.log2(scale))) expect(bottleneck(scaled, null)).toBe(bottleneck(counts, null));
      }),
    );
  });
});
