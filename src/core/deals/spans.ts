import type { Deal, Outcome } from "./deal";

/** How long a deal has been watched as of a day: from the day it was created to the day it was decided, or to that day. */
export interface Span<D = Deal> {
  readonly deal: D;
  /** Whole days; 0 is the day on which it was created. */
  readonly days: number;
  readonly outcome: Outcome;
}

/** The deals of a list in time, and those that cannot be placed there, each for a reason. */
export interface Spans<D = Deal> {
  readonly spans: readonly Span<D>[];
  readonly skipped: readonly { readonly deal: D; readonly reason: Unplaced }[];
}

/** Why a deal has no place in time. One that was created later than the day in question was not there yet: it is skipped without a reason. */
export type Unplaced = "noCreated" | "noClosed" | "closedBeforeCreated";

type Dated = Pick<Deal, "created" | "closed" | "outcome">;

/** A list as it was on a day: what was decided later was open then. */
export function spansAsOf<D extends Dated>(deals: readonly D[], day: number): Spans<D> {
  const spans: Span<D>[] = [];
  const skipped: { deal: D; reason: Unplaced }[] = [];
  for (const deal of deals) {
    const reason = unplaced(deal);
    if (reason) skipped.push({ deal, reason });
    else if (deal.created! <= day) spans.push(spanOf(deal, day));
  }
  return { spans, skipped };
}

function unplaced({ created, closed, outcome }: Dated): Unplaced | null {
  if (created === null) return "noCreated";
  if (outcome === "open") return null;
  if (closed === null) return "noClosed";
  return closed < created ? "closedBeforeCreated" : null;
}

function spanOf<D extends Dated>(deal: D, day: number): Span<D> {
  const isDecided = deal.outcome !== "open" && deal.closed! <= day;
  return isDecided
    ? { deal, days: deal.closed! - deal.created!, outcome: deal.outcome }
    : { deal, days: day - deal.created!, outcome: "open" };
}
