import type { Maybe } from "../maybe";
import type { Share } from "../statistics/comparison";
import { upperTail } from "../statistics/normal";
import { pooledRate, seriesOf } from "../statistics/series";
import { holm } from "../statistics/severalTests";
import { twoSidedT } from "../statistics/wallace";

/** How a period compares with the ones before it. */
export interface Verdict {
  readonly z: number;
  /** By how many times the earlier periods vary more than counting alone makes them; null for a single one, and where all or none did. */
  readonly sigma: Maybe;
  /** How likely a quiet series differs as much. */
  readonly p: number;
}

/** A verdict among those of the other steps. */
export interface StepVerdict extends Verdict {
  /** P among all steps that have enough people (Holm). */
  readonly adjusted: number;
}

/** Whether the people of a step are part of those who entered it, or the rows count events by their own dates. */
export type CountedBy = "entrants" | "events";

/** At most so many earlier periods are compared with. */
export const LATEST = 12;
/** From so many earlier periods on a difference is called real. */
export const ENOUGH_HISTORY = 4;
/** A test by the normal distribution needs as many on either side. */
const LEAST_EXPECTED = 5;

/**
 * The last period of a step against all earlier ones together (at most the latest twelve); null where there is nothing to compare. A table by the
 * dates of events varies by p(1 + p) a person; from four earlier periods on their own variation tells.
 */
export function verdict(periods: readonly Share[], countedBy: CountedBy): Verdict | null {
  const [earlier, last] = split(periods);
  if (!last || earlier.length === 0) return null;
  const m = earlier.length;
  const isBinomial = countedBy === "entrants" || m >= ENOUGH_HISTORY;
  const variance = (rate: number) => (isBinomial ? rate * (1 - rate) : rate * (1 + rate));
  const common = pooledRate([...earlier, last]);
  if (!(common > 0 && common < 1)) return null;
  const whole = earlier.reduce((sum, each) => sum + each.whole, 0);
  const before = seriesOf(earlier, variance);
  const z = (last.part / last.whole - before.rate) / Math.sqrt(variance(common) * (1 / last.whole + 1 / whole));
  return judged(z, before.sigma, m);
}

/** Verdicts of all steps of a funnel, adjusted for each other; null where a step has too few people to tell. */
export function verdicts(steps: readonly (readonly Share[])[], countedBy: CountedBy): (StepVerdict | null)[] {
  const single = steps.map((periods) => (hasEnough(periods) ? verdict(periods, countedBy) : null));
  const adjusted = holm(single.flatMap((each) => each?.p ?? []));
  let next = 0;
  return single.map((each) => each && { ...each, adjusted: adjusted[next++]! });
}

/** Whether there are people enough for a verdict about a step. */
export function hasEnough(periods: readonly Share[]): boolean {
  const [earlier, last] = split(periods);
  if (!last || earlier.length === 0) return false;
  const rate = pooledRate([...earlier, last]);
  const smaller = Math.min(
    last.whole,
    earlier.reduce((sum, { whole }) => sum + whole, 0),
  );
  return Math.min(rate, 1 - rate) * smaller >= LEAST_EXPECTED;
}

function split(periods: readonly Share[]): [readonly Share[], Share | undefined] {
  const latest = periods.slice(-1 - LATEST);
  return [latest.slice(0, -1), latest.at(-1)];
}

function judged(z: number, sigma: Maybe, periods: number): Verdict {
  const p = sigma !== null && sigma > 1 ? twoSidedT(Math.abs(z) / sigma, periods - 1) : 2 * upperTail(Math.abs(z));
  return { z, sigma, p: Math.min(1, p) };
}
