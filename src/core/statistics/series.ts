import type { Share } from "./comparison";

/** The shares of several periods, oldest first, each of people. */
export interface Series {
  readonly rate: number;
  /** By how many times the periods vary more than counting alone makes them: moving ranges (Laney 2002, Quality Engineering 14:531); null for a single one, and where all or none did. */
  readonly sigma: number | null;
}

/** The common rate of some periods, and how they vary about it, `variance` being that of one person. */
export function seriesOf(points: readonly Share[], variance: (rate: number) => number): Series {
  const rate = pooledRate(points);
  const scores = points.map(({ part, whole }) => (part / whole - rate) / Math.sqrt(variance(rate) / whole));
  return { rate, sigma: variance(rate) > 0 ? movingSigma(scores) : null };
}

/** People of all who entered, in all. */
export const pooledRate = (points: readonly Share[]): number =>
  points.reduce((sum, { part }) => sum + part, 0) / points.reduce((sum, { whole }) => sum + whole, 0);

/** Standard deviation by the mean moving range of two neighbours; null for a single score. */
export function movingSigma(scores: readonly number[]): number | null {
  if (scores.length < 2) return null;
  const ranges = scores.slice(1).map((score, i) => Math.abs(score - scores[i]!));
  return ranges.reduce((sum, each) => sum + each, 0) / ranges.length / MEAN_RANGE_OF_TWO;
}

// The printed constant, as Laney, Minitab and qicharts2 use it.
const MEAN_RANGE_OF_TWO = 1.128;
