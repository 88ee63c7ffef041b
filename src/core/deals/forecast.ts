import { upperQuantile } from "../statistics/normal";
import type { Interval } from "../statistics/wilson";
import type { Deal } from "./deal";
import { incidence, lastOf } from "./incidence";
import type { Span } from "./spans";
import { type Claim, toCome } from "./stillToCome";

/** What the open deals of a list are to bring, each at its own chance given its age; in 95 of 100 cases between `low` and `high`, as far as chance goes. */
export interface Forecast extends Interval {
  readonly total: number;
  /** The age that the list tells of: what a deal may still bring when it is older is not in it. */
  readonly days: number;
  /** Standard deviation. */
  readonly error: number;
}

/** What a forecast adds up: the money of a deal, or 1 for a deal; null where it is not known, which then brings nothing. */
export type AmountOf<D = Deal> = (deal: D) => number | null;

/** The forecast of so many days ahead, of all time when that is left out; null while too few deals are decided to tell. */
export function forecast<D>(
  spans: readonly Span<D>[],
  amountOf: AmountOf<D>,
  ahead = Number.POSITIVE_INFINITY,
): Forecast | null {
  const curve = incidence(spans);
  const decided = spans.filter(({ outcome }) => outcome !== "open").length;
  if (!curve || decided < ENOUGH_DECIDED) return null;
  const claims = spans.flatMap(({ deal, days, outcome }): Claim[] => {
    const amount = outcome === "open" ? amountOf(deal) : null;
    return amount === null ? [] : [{ from: days, to: days + ahead, amount }];
  });
  const { total, error } = toCome(curve, claims);
  return {
    total,
    error,
    days: lastOf(curve).days,
    low: Math.max(0, total - Z95 * error),
    high: total + Z95 * error,
  };
}

const ENOUGH_DECIDED = 30;
const Z95 = upperQuantile(0.025);
