import type { Deal } from "../../core/deals/deal";
import type { Line } from "../line";
import type { DealList } from "./dealList";

/** By what the deals of a list can be told apart: a column, and its names that most deals have, the commonest first. */
export interface Breakdown {
  readonly line: Line;
  readonly names: readonly string[];
}

/** Names that a breakdown shows at most. */
const MOST_NAMES = 10;

/** The breakdowns that a list has, the owner's first: columns of different names. */
export function breakdownsOf(deals: readonly Deal[], { owner, source }: DealList): Breakdown[] {
  return [by(deals, owner, (deal) => deal.owner), by(deals, source, (deal) => deal.source)].flatMap((one) => one ?? []);
}

function by(deals: readonly Deal[], line: Line | null, nameOf: (deal: Deal) => string): Breakdown | null {
  const counts = new Map<string, number>();
  for (const deal of deals) counts.set(nameOf(deal), (counts.get(nameOf(deal)) ?? 0) + 1);
  counts.delete("");
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return line === null || names.length < 2 ? null : { line, names: names.slice(0, MOST_NAMES) };
}
