import { finite, type Maybe } from "./maybe";

/** How a change of a rate is meant: by percentage points (0.025 = +2.5 pp), or relative to the rate (0.1 turns 5 % into 5.5 %). */
export type Mode = "points" | "relative";

/** The rate after a change. A rate that is a share (at most 1) stays one; a rate above 1 is no share, it is only kept from going below 0. */
export function changedRate(rate: number, points: number, mode: Mode): number {
  const changed = mode === "points" ? rate + points : rate * (1 + points);
  return Math.max(0, rate <= 1 ? Math.min(1, changed) : changed);
}

/**
 * Relative growth of a rate by a change: 0.5 means +50 %. No change is no growth whatever the rate; otherwise null for a rate of 0 or
 * an unknown one.
 */
export function growthOfRate(rate: Maybe, points: number, mode: Mode): Maybe {
  if (points === 0) return 0;
  if (rate === null || rate === 0) return null;
  // Not changedRate / rate - 1: 5 % + 2.5 pp is to be 0.5 and not 0.5000000000000002.
  const wanted = mode === "points" ? points / rate : points;
  const growth = rate <= 1 ? Math.min(wanted, (1 - rate) / rate) : wanted;
  return finite(Math.max(-1, growth));
}
