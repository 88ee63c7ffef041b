import type { Deal } from "./deal";
import type { Span } from "./spans";

/** Open deals that are older than nearly all wins were when they came. */
export interface Stuck<D> {
  /** Most money first, then the oldest. */
  readonly deals: readonly Span<D>[];
  /** Whether that is more than half of the open ones: then it says little about each. */
  readonly isMost: boolean;
}

/** The open deals beyond an age, that by which nearly all wins come. */
export function stuckBeyond<D extends Pick<Deal, "amount">>(spans: readonly Span<D>[], age: number): Stuck<D> {
  const open = spans.filter(({ outcome }) => outcome === "open");
  const deals = open
    .filter(({ days }) => days > age)
    .sort((a, b) => (b.deal.amount ?? 0) - (a.deal.amount ?? 0) || b.days - a.days);
  return { deals, isMost: deals.length * 2 > open.length };
}
