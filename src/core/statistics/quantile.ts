import type { Maybe } from "../maybe";

/** A quantile of ascending values, as PERCENTILE.INC of a spreadsheet: linear between the values at ranks 0 .. n - 1 (Hyndman and Fan 1996, type 7); null of none. */
export function quantile(sorted: ArrayLike<number>, share: number): Maybe {
  if (sorted.length === 0) return null;
  const rank = share * (sorted.length - 1);
  const below = sorted[Math.floor(rank)]!;
  return below + (sorted[Math.ceil(rank)]! - below) * (rank % 1);
}
