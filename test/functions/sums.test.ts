import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column } from "./ask";
import { ask, expectClose, funnel, names, number, points, transposed } from "./funnels";

// Oracle: the contract: what must add up, multiply, or lead back.
describe("it adds up", () => {
  const periods = fc.integer({ min: 2, max: 6 }).chain((stages) => {
    const counts = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: stages, maxLength: stages });
    const falling = counts.map((list) => list.sort((a, b) => b - a));
    return fc.tuple(falling, falling);
  });

  it("CJM_CONTRIBUTION to the change of the last stage, zeros included", () => {
    fc.assert(
      fc.property(periods, ([before, after]) => {
        const rows = ask("CJM_CONTRIBUTION", names(before.length), column(...before), column(...after)).slice(1, -1);
        const sum = rows.reduce((total, row) => total + (row[3] as number), 0);
        expectClose(sum, after[after.length - 1]! - before[before.length - 1]!, 1e-9, 1e-6);
      }),
    );
  });

  it("CJM_MIX to the change of the overall conversion, absent channels included", () => {
    const channel = fc.tuple(
      fc.integer({ min: 1, max: 1e5 }),
      fc.double({ min: 0, max: 1.5, noNaN: true }),
      fc.boolean(),
    );
    const both = fc.array(fc.tuple(channel, channel), { minLength: 1, maxLength: 5 });
    const ends = (list: [number, number, boolean][]) => {
      const all = list.map(([first, rate, absent], at) => (absent && at > 0 ? [0, 0] : [first, first * rate]));
      return all;
    };
    const total = (list: number[][], end: number) => list.reduce((sum, channelEnds) => sum + channelEnds[end]!, 0);
    fc.assert(
      fc.property(both, (pairs) => {
        const [before, after] = [ends(pairs.map(([then]) => then)), ends(pairs.map(([, now]) => now))];
        const last = ask("CJM_MIX", transposed(before), transposed(after)).at(-1)!;
        const change = total(after, 1) / total(after, 0) - total(before, 1) / total(before, 0);
        expectClose((last[1] as number) + (last[2] as number), change, 1e-9, 1e-12);
      }),
    );
  });

  it("combined steps multiply", () => {
    fc.assert(
      fc.property(funnel, fc.constantFrom("points", "relative"), fc.infiniteStream(points), (counts, mode, stream) => {
        const changes = counts.slice(1).map(() => stream.next().value as number);
        const each = changes.map(
          (change, step) => number("CJM_UPLIFT", column(...counts), change, step + 1, mode) as number,
        );
        const together = number("CJM_UPLIFT", column(...counts), column(...changes), "", mode) as number;
        expectClose(
          1 + together,
          each.reduce((product, growth) => product * (1 + growth), 1),
          1e-9,
          1e-9,
        );
      }),
    );
  });

  it("CJM_WHATIF ends where CJM_UPLIFT says", () => {
    fc.assert(
      fc.property(funnel, points, (counts, change) => {
        const after = ask("CJM_WHATIF", column(...counts), change).at(-1)![0] as number;
        const growth = number("CJM_UPLIFT", column(...counts), change) as number;
        expectClose(after, counts[counts.length - 1]! * (1 + growth), 1e-9, 1e-9);
      }),
    );
  });
});

describe("a target", () => {
  it("is exceeded by less than one person, at every stage", () => {
    fc.assert(
      fc.property(
        funnel,
        fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.double({ min: 1e-3, max: 1e6, noNaN: true })),
        (counts, target) => {
          const people = ask("CJM_TARGET", column(...counts), target).map(([cell]) => cell as number);
          people.forEach((needed, stage) => {
            const exact = (counts[stage]! * target) / counts[counts.length - 1]!;
            expect(Number.isInteger(needed)).toBe(true);
            expect(needed).toBeGreaterThanOrEqual(exact * (1 - 1e-14));
            expect(needed - exact).toBeLessThan(1 + exact * 1e-14);
          });
        },
      ),
    );
  });

  it("is what CJM_WHATIF gives at the conversion of CJM_GOAL", () => {
    fc.assert(
      fc.property(funnel, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(4), (counts, part, at) => {
        const step = (at % (counts.length - 1)) + 1;
        const target = counts[counts.length - 1]! * part;
        const change =
          (number("CJM_GOAL", column(...counts), target, step) as number) - counts[step]! / counts[step - 1]!;
        expectClose(ask("CJM_WHATIF", column(...counts), change, step).at(-1)![0], target, 1e-6, 1e-6);
      }),
    );
  });
});
