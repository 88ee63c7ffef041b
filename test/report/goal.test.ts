import * as fc from "fast-check";
import { expect, it } from "vitest";
import { conversionForTarget, peopleForTarget } from "../../src/core/target";
import { GOAL, NEEDED, NEEDED_ENTRANTS } from "../../src/report/blocks/goal";
import { funnelReport } from "../../src/report/funnelReport";
import { named } from "./named";
import { reportOn } from "./tableOf";

/** What a report says of a goal that was put into it. */
function withGoal(people: readonly number[], goal: number) {
  const rows = people.map((count, i) => [`Stage ${i + 1}`, count]);
  return named(reportOn([["Stage", "People"], ...rows], { language: "en", options: { goal } }));
}

// Oracle: core/target.ts, which its own tests hold against hand calculations.
it("a goal ahead takes what the core says, of each step alone and of the entrants", () => {
  const counts = fc
    .array(fc.integer({ min: 1, max: 100_000 }), { minLength: 4, maxLength: 4 })
    .map((some) => some.sort((a, b) => b - a));
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 50 }), (people, times) => {
      const goal = people[3]! * times + 1;
      const { of } = withGoal(people, goal);
      expect(of(GOAL)).toBe(goal);
      for (const stage of [2, 3, 4]) {
        const needed = conversionForTarget(people, goal, stage - 1)!;
        const said = of(NEEDED(stage));
        if (needed > 1 + 1e-9) expect(said).toBe("");
        else expect(said).toBeCloseTo(needed, 12);
      }
      expect(of(NEEDED_ENTRANTS)).toBe(peopleForTarget(people, goal)[0]);
    }),
    { numRuns: 40, seed: 15 },
  );
});

it("a report into which no goal was put has none", () => {
  const { model } = reportOn(
    [
      ["Stage", "People"],
      ["Visits", 100],
      ["Deals", 5],
    ],
    { language: "en" },
  );
  expect(funnelReport(model).places.map(([key]) => key)).not.toContain("goal");
});
