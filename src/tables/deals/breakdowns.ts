import type { Deal } from "../../core/deals/deal";
import { firstOfMonth } from "../../core/deals/months";
import { monthsBefore } from "../../core/deals/replay";
import type { Line } from "../line";
import type { DealList } from "./dealList";

/** By what the deals of a list can be told apart: a column, and its names that most deals have, the commonest first. */
export interface ByName {
  readonly line: Line;
  readonly names: readonly string[];
}

/** Or the months of its days, by their first ones. */
export interface ByMonth {
  readonly line: Line;
  readonly months: readonly number[];
}

/** Names, and months, that a breakdown shows at most. */
const MOST_NAMES = 10;
const MOST_MONTHS = 12;

/** The breakdowns that a list has, the owner's first: columns of different names. */
export function breakdownsOf(deals: readonly Deal[], { owner, source }: DealList): ByName[] {
  return [by(deals, owner, (deal) => deal.owner), by(deals, source, (deal) => deal.source)].flatMap((one) => one ?? []);
}

function by(deals: readonly Deal[], line: Line | null, nameOf: (deal: Deal) => string): ByName | null {
  const counts = new Map<string, number>();
  for (const deal of deals) counts.set(nameOf(deal), (counts.get(nameOf(deal)) ?? 0) + 1);
  counts.delete("");
  const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  return line === null || names.length < 2 ? null : { line, names: names.slice(0, MOST_NAMES) };
}

/** The months in which deals were created, by their first days: the latest up to the day of the list, those without a deal among them. Null for one. */
export function monthsOf(deals: readonly Deal[], line: Line, day: number): ByMonth | null {
  const firsts = deals.flatMap(({ created }) => (created !== null && created <= day ? firstOfMonth(created) : []));
  const first = firsts.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const months: number[] = [];
  let month = firsts.reduce((most, each) => Math.max(most, each), 0);
  for (; month >= first && months.length < MOST_MONTHS; month = monthsBefore(month, 1)) months.unshift(month);
  return months.length < 2 ? null : { line, months };
}
