import { expect, it } from "vitest";
import { scenarioRates } from "../../../src/core/plan/scenarios";

const RANGE = { low: 0.2, high: 0.4 };

// By hand: a cautious conversion is never above that of the plan, a bold one never below it.
it.each<[string, number | null, { low: number; high: number } | null, [number | null, number | null], boolean]>([
  ["the plan within the range", 0.3, RANGE, [0.2, 0.4], false],
  ["at an end of it", 0.4, RANGE, [0.2, 0.4], false],
  ["above it", 0.6, RANGE, [0.2, 0.6], true],
  ["below it", 0.1, RANGE, [0.1, 0.4], true],
  ["no range", 0.3, null, [0.3, 0.3], true],
  ["nobody so far, which no target can be planned with", 0.05, { low: 0, high: 0.1 }, [0.05, 0.1], true],
  ["nobody after the result, today and in the plan", 0, { low: 0, high: 0.1 }, [0, 0.1], false],
  ["nobody knows the plan's", null, RANGE, [null, null], false],
])("%s", (_, rate, range, [cautious, bold], isOwn) => {
  expect(scenarioRates([0.5, rate], [{ low: 0.4, high: 0.6 }, range])).toEqual({
    cautious: [0.4, cautious],
    bold: [0.6, bold],
    own: isOwn ? [1] : [],
  });
});
