import type { Maybe } from "../maybe";
import { quantile } from "../statistics/quantile";
import type { Deal } from "./deal";
import type { Span } from "./spans";

/** The open deals that stand at a stage. */
export interface StandingDeals {
  readonly deals: number;
  /** Of those whose amount is known. */
  readonly money: number;
  /** Half of them are at least so many days old; null of none. */
  readonly medianAge: Maybe;
}

/** Where the open deals of a list stand, by stage. */
export function standingByStage(
  spans: readonly Span<Pick<Deal, "furthest" | "amount">>[],
  stages: number,
): StandingDeals[] {
  const open = spans.filter(({ outcome }) => outcome === "open");
  return Array.from({ length: stages }, (_, stage) => {
    const here = open.filter(({ deal }) => deal.furthest === stage);
    return {
      deals: here.length,
      money: here.reduce((sum, { deal }) => sum + (deal.amount ?? 0), 0),
      medianAge: quantile(Float64Array.from(here, ({ days }) => days).sort(), 0.5),
    };
  });
}
