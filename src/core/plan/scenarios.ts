import type { Maybe } from "../maybe";
import type { Current } from "./current";

/** The conversions of a cautious and of a bold plan, and the steps at which one of them has the plan's own. */
export interface ScenarioRates {
  readonly cautious: readonly Maybe[];
  readonly bold: readonly Maybe[];
  readonly own: readonly number[];
}

/**
 * The ends of the likely ranges of today's conversions. Where one is not known, is 0, or leaves the plan outside, the conversion of the plan stands for
 * it: no cautious plan is bolder than the plan itself.
 */
export function scenarioRates(plan: readonly Maybe[], ranges: Current["ranges"]): ScenarioRates {
  const ends = plan.map((rate, step) => {
    const range = ranges[step] ?? null;
    if (rate === null || !range) return { low: rate, high: rate, isOwn: rate !== null };
    const isLow = range.low > 0 && range.low <= rate;
    const isHigh = range.high >= rate;
    return { low: isLow ? range.low : rate, high: isHigh ? range.high : rate, isOwn: !isHigh || (!isLow && rate > 0) };
  });
  return {
    cautious: ends.map(({ low }) => low),
    bold: ends.map(({ high }) => high),
    own: ends.flatMap(({ isOwn }, step) => (isOwn ? [step] : [])),
  };
}
