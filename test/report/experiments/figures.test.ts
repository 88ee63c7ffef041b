import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundUp } from "../../../src/core/roundUp";
import { difference, pooledPValue } from "../../../src/core/statistics/comparison";
import { sampleSize } from "../../../src/core/statistics/sampleSize";
import { COLUMN, HIDDEN, SMALLEST } from "../../../src/report/experiments/cells";
import { EXHAUSTIVE } from "../../exhaustive";
import { experimentsOn, type Typing } from "./models";
import { sheetOf } from "./sheetOf";
import vectors from "./vectors.json";

/** A table with a step for each rate, of a channel of its own. */
const ratesTable = (rates: readonly number[]) => [
  ["Stage", ...rates.map((_, i) => `c${i}`)],
  ["Leads", ...rates.map(() => 948_000)],
  ["Deals", ...rates.map((rate) => Math.round(948_000 * rate))],
];

describe("the figures of an experiment", () => {
  // Oracle: R's power.prop.test, see vectors.R.
  it("need as many as R says", () => {
    const ideas = vectors.sizes.map(
      ([, points], i): Typing => ({ segment: `c${i}`, stage: "1. Leads", points: points! }),
    );
    const of = sheetOf(experimentsOn(ratesTable(vectors.sizes.map(([rate]) => rate!)), ideas));
    const found = vectors.sizes.map((_, i) => of(COLUMN("needed", i + 1)));
    // In 948,000 people any of these rates is a whole number of them, but for two that are off by a millionth.
    expect(found).toEqual(vectors.sizes.map(([, , size]) => size));
  });

  // Oracle: R's prop.test, and Newcombe's limits from its score intervals.
  it("differ, range and are as rare by chance as R says", () => {
    const ideas = vectors.tested.map(
      ([controlAll, controlPart, trialAll, trialPart]): Typing => ({
        controlAll: controlAll!,
        controlPart: controlPart!,
        trialAll: trialAll!,
        trialPart: trialPart!,
      }),
    );
    const of = sheetOf(experimentsOn(ratesTable([0.5, 0.4]), ideas));
    vectors.tested.forEach(([, , , , change, low, high, p], i) => {
      const number = i + 1;
      expect(of(COLUMN("difference", number))).toBeCloseTo(change!, 9);
      expect(of(HIDDEN.low(number))).toBeCloseTo(low!, 7);
      expect(of(HIDDEN.high(number))).toBeCloseTo(high!, 7);
      if (p === null) expect(of(COLUMN("p", number))).toBe("");
      else expect(of(COLUMN("p", number))).toBeCloseTo(p!, 9);
    });
  });

  // Oracle: R's power.prop.test for a given number in each group.
  it("see in a quarter what R says", () => {
    vectors.smallest.forEach(([rate, each, rise]) => {
      const weeks = { content: (948_000 * 13) / (2 * each!), formula: null, remark: "" };
      const cells = [
        ["Stage", "Count"],
        ["Leads", 948_000],
        ["Deals", Math.round(948_000 * rate!)],
      ];
      expect(sheetOf(experimentsOn(cells, [], { weeks }))(SMALLEST(1))).toBeCloseTo(rise!, 4);
    });
  });

  it("see nothing in a quarter where no rise is large enough", () => {
    const cells = [
      ["Stage", "Count"],
      ["Contracts", 118],
      ["Installed", 112],
    ];
    expect(sheetOf(experimentsOn(cells, []))(SMALLEST(1))).toBe("none");
  });

  // Oracle: the functions' own core, which has its vectors of R with 320 bits.
  it("are those of CJM_SAMPLE_SIZE and CJM_SIGNIFICANCE, for any counts", EXHAUSTIVE, () => {
    const share = fc
      .integer({ min: 5, max: 3000 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    const some = fc.sample(fc.tuple(share, share, fc.integer({ min: -400, max: 400 })), { numRuns: 60, seed: 7 });
    const rate = 0.4;
    const ideas = some.map(
      ([[controlPart, controlAll], [trialPart, trialAll], tenths]): Typing => ({
        ...{ segment: "c0", stage: "1. Leads", points: tenths / 10 },
        ...{ controlAll, controlPart, trialAll, trialPart },
      }),
    );
    const of = sheetOf(experimentsOn(ratesTable([rate, 0.1]), ideas));
    some.forEach(([[partA, wholeA], [partB, wholeB], tenths], i) => {
      const number = i + 1;
      const [a, b] = [
        { part: partA, whole: wholeA },
        { part: partB, whole: wholeB },
      ];
      const core = difference(a, b, 0.95);
      expect(of(COLUMN("difference", number))).toBeCloseTo(100 * core.difference, 9);
      expect(of(HIDDEN.low(number))).toBeCloseTo(100 * core.low, 9);
      expect(of(HIDDEN.high(number))).toBeCloseTo(100 * core.high, 9);
      expect(of(COLUMN("p", number)) || 0).toBeCloseTo(pooledPValue(a, b) ?? 0, 9);
      const changed = (948_000 * rate) / 948_000 + tenths / 1000;
      const size = tenths === 0 || changed < 0 ? "" : Math.max(1, roundUp(sampleSize(rate, changed, 0.8, 0.95)));
      expect(of(COLUMN("needed", number))).toBe(size);
    });
  });
});
