import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aloneAndTogether } from "../../src/core/upliftByStep";
import { whatIf } from "../../src/core/whatIf";

describe("what changes bring alone and together, by hand", () => {
  it.each([
    // Clicks 5 % -> 7.5 %: 10 · 1.5 = 15; orders 20 % -> 25 %: 10 · 1.25 = 12.5; both: 18.75, which is 1.25 more than 5 + 2.5.
    { why: "two rises", points: [0.025, 0.05], is: { alone: [5, 2.5], together: 1.25, total: 8.75 } },
    // Orders 20 % -> 10 %: 5; both: 7.5, which is 2.5 less than 5 - 5 would leave.
    { why: "a rise and a fall", points: [0.025, -0.1], is: { alone: [5, -5], together: -2.5, total: -2.5 } },
    { why: "one step", points: [0.025, 0], is: { alone: [5, 0], together: 0, total: 5 } },
    { why: "nothing", points: [0, 0], is: { alone: [0, 0], together: 0, total: 0 } },
  ])("$why", ({ points, is }) => {
    const { alone, together, total } = aloneAndTogether([1000, 50, 10], points, "points");
    alone.forEach((each, step) => {
      expect(each).toBeCloseTo(is.alone[step]!, 12);
    });
    expect([together, total].map((each) => Number(each!.toFixed(12)))).toEqual([is.together, is.total]);
  });

  it("does not know what a gap would bring", () => {
    expect(aloneAndTogether([1000, null, 10], [0.1, 0.1], "points")).toEqual({
      alone: [null, null],
      together: null,
      total: null,
    });
  });
});

const falling = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }).map((rates) => {
  let people = 100_000;
  return [people, ...rates.map((rate) => (people *= rate))];
});
const change = fc.double({ min: -0.2, max: 0.2, noNaN: true });

it("adds up to what the changes bring, in either mode", () => {
  const cases = falling.chain((counts) =>
    fc.tuple(fc.constant(counts), fc.array(change, { minLength: counts.length - 1, maxLength: counts.length - 1 })),
  );
  fc.assert(
    fc.property(cases, fc.constantFrom("points", "relative"), ([counts, points], mode) => {
      const { alone, together, total } = aloneAndTogether(counts, points, mode);
      const sum = alone.reduce<number>((all, each) => all + each!, together!);
      expect(sum).toBeCloseTo(total!, 6);
      expect(total).toBeCloseTo(whatIf(counts, points, mode).at(-1)! - counts.at(-1)!, 6);
    }),
  );
});
