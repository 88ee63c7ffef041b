import type { Share } from "../statistics/comparison";
import type { Deal } from "./deal";

/** What became of the deals that reached a stage. Where lost deals may have got further than is known, the truth lies between two figures. */
export interface StageCount {
  /** Deals that reached it for certain, and with those that may have. */
  readonly reached: number;
  readonly atMost: number;
  /** Open deals that stand here. */
  readonly standing: number;
  /** Deals that were lost here for certain. */
  readonly lost: number;
  /** The share of those who reached it that reached the next stage so far; null at the last stage and where nobody got here. */
  readonly conversion: Bounds | null;
  /** The same of those who went on or were lost here: an open deal is no loss. */
  readonly ofDecided: Bounds | null;
}

/** Between these the truth lies for certain; equal where it is known. Each is sharp alone, not jointly with others. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What counts by stage need of a deal. */
export type Placed = Pick<Deal, "outcome" | "furthest" | "isExact">;

/** Counts by stage, of which there are at least two, the last being won. The last is reached by winning only: a deal won and cancelled is lost. */
export function stageCounts(deals: readonly Placed[], stages: number): StageCount[] {
  const last = stages - 1;
  const { won, standing, lost, unknown } = places(deals, last);
  const reached = standing.map((_, at) => won + sum(standing.slice(at)) + sum(lost.slice(at)) + sum(unknown.slice(at)));
  // Lost nobody knows where, and known to have reached only what is before this stage: they may have got here, but none won.
  const short = standing.map((_, at) => sum(unknown.slice(0, at)));
  const perhaps = short.map((deals, at) => (at < last ? deals : 0));
  return reached.map((here, at) => {
    const counts = { reached: here, atMost: here + perhaps[at]!, standing: standing[at]!, lost: lost[at]! };
    if (at === last) return { ...counts, conversion: null, ofDecided: null };
    const next = reached[at + 1]!;
    const more = perhaps[at + 1]!;
    // A conversion is lowest when they were all lost right here, and highest when they all went on; before won, when they never got here.
    return {
      ...counts,
      conversion: bounds(
        { part: next, whole: here + perhaps[at]! },
        { part: next + more, whole: at + 1 < last ? here + perhaps[at]! : here },
      ),
      ofDecided: bounds(
        { part: next, whole: next + lost[at]! + short[at + 1]! },
        { part: next + more, whole: next + more + lost[at]! },
      ),
    };
  });
}

/** Conversions are told where their bounds are closer together than ten points. */
export const isNarrow = (bounds: Bounds | null): boolean =>
  bounds === null || bounds.high - bounds.low < WIDEST - ROUNDING;

/**
 * Whether the count of a stage can be told without misleading: the first and the last always, one between where the conversions on both sides of it
 * are, which makes those to the nearest told stages narrow as well.
 */
export const isTold = (counts: readonly StageCount[], at: number): boolean =>
  at === 0 || at === counts.length - 1 || (isNarrow(counts[at - 1]!.conversion) && isNarrow(counts[at]!.conversion));

const WIDEST = 0.1;
// Ten points are no less for the last digit of a difference.
const ROUNDING = 1e-12;

function places(deals: readonly Placed[], last: number) {
  const none = () => new Array<number>(last + 1).fill(0);
  const [standing, lost, unknown] = [none(), none(), none()];
  let won = 0;
  for (const { outcome, furthest, isExact } of deals) {
    const at = Math.min(furthest, last - 1);
    if (outcome === "won") won++;
    else if (outcome === "open") standing[at]!++;
    // Who came to the last stage before won was lost there: beyond it there is only winning.
    else (isExact || at === last - 1 ? lost : unknown)[at]!++;
  }
  return { won, standing, lost, unknown };
}

// No bounds where nobody can have got here; where only those may have who were lost at once, none went on.
function bounds(least: Share, most: Share): Bounds | null {
  if (least.whole === 0) return null;
  return { low: least.part / least.whole, high: most.whole === 0 ? 0 : most.part / most.whole };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
