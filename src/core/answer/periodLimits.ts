import type { Share } from "../statistics/comparison";
import { pooledRate, seriesOf } from "../statistics/series";

/** What a step's conversion is expected to be between in a quiet series: Laney's p' chart. */
export interface Bands {
  readonly centre: number;
  readonly sigma: number;
}

/** A single period's limits, cut to [0, 1]. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** From so many periods on limits are drawn. */
export const ENOUGH_FOR_LIMITS = 8;

/** Centre and spread of a series of shares; null unless its rate is strictly between 0 and 1. */
export function bandsOf(points: readonly Share[]): Bands | null {
  const rate = pooledRate(points);
  if (!(rate > 0 && rate < 1)) return null;
  const { sigma } = seriesOf(points, (p) => p * (1 - p));
  return { centre: rate, sigma: Math.max(1, sigma ?? 1) };
}

/** The limits of a period of so many people, at three sigma; null where it has too few for them. */
export function limitsOf({ centre, sigma }: Bands, whole: number): Limits | null {
  if (whole * Math.min(centre, 1 - centre) < LEAST_EXPECTED) return null;
  const reach = 3 * sigma * Math.sqrt((centre * (1 - centre)) / whole);
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

/** A run of periods on one side of the centre, from index `from` to `to`; points on the centre neither add to nor break it. */
export interface Run {
  readonly side: "above" | "below";
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Runs that a quiet series hardly has: longer than log2(periods), rounded, plus 3. J. Anhøj and A. V. Olesen (2014), PLoS ONE 9:e113825. */
export function markedRuns(points: readonly Share[], centre: number): Run[] {
  return runsAbout(points, centre).filter(({ length }) => length > longestQuietRun(points.length));
}

/** The longest run that is no signal among so many periods. */
export const longestQuietRun = (periods: number): number => Math.round(Math.log2(periods)) + 3;

/** The pooled conversion of the best marked run above the centre among the earlier periods; null without one. */
export function earlierLevel(points: readonly Share[]): number | null {
  if (points.length < ENOUGH_FOR_LIMITS) return null;
  const bands = bandsOf(points);
  if (!bands) return null;
  const above = markedRuns(points, bands.centre).filter(({ side }) => side === "above");
  return above.length > 0 ? Math.max(...above.map(({ from, to }) => pooledRate(points.slice(from, to + 1)))) : null;
}

function runsAbout(points: readonly Share[], centre: number): Run[] {
  const runs: Run[] = [];
  points.forEach(({ part, whole }, at) => {
    const distance = part / whole - centre;
    if (distance === 0) return;
    const side = distance > 0 ? "above" : "below";
    const last = runs.at(-1);
    if (last?.side === side) runs[runs.length - 1] = { ...last, to: at, length: last.length + 1 };
    else runs.push({ side, from: at, to: at, length: 1 });
  });
  return runs;
}

const LEAST_EXPECTED = 5;
