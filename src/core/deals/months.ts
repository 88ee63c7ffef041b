import type { Maybe } from "../maybe";
import { calendarDay, dayNumber } from "../plan/days";
import type { Deal } from "./deal";
import type { Incidence } from "./incidence";
import { NEARLY_ALL, ripeness } from "./ripe";
import type { Span } from "./spans";
import { chanceOf } from "./stillToCome";

/** What became of the deals that were created in a month. */
export interface MonthOfDeals {
  /** Its first day. */
  readonly first: number;
  readonly entered: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Deals won and those that the open ones are expected to bring, each at its chance given its age. */
  readonly expected: number;
  /** Whether its deals had the time for nearly all of their wins; null where the list has none. */
  readonly isRipe: boolean | null;
}

/** The deals of a list as of a day by the month in which they were created, oldest first; months without deals are left out. */
export function byMonth(spans: readonly Span[], curve: Incidence, day: number): MonthOfDeals[] {
  const months = new Map<number, Span[]>();
  for (const span of spans) {
    const first = firstOfMonth(span.deal.created!);
    const month = months.get(first);
    if (month) month.push(span);
    else months.set(first, [span]);
  }
  return [...months].sort(([a], [b]) => a - b).map(([first, own]) => monthOf(first, own, curve, day));
}

function monthOf(first: number, own: readonly Span[], curve: Incidence, day: number): MonthOfDeals {
  const count = (wanted: Deal["outcome"]) => own.filter(({ outcome }) => outcome === wanted).length;
  const won = count("won");
  const toCome = own
    .filter(({ outcome }) => outcome === "open")
    .reduce((sum, { days }) => sum + chanceOf(curve, { from: days, to: Number.POSITIVE_INFINITY }), 0);
  const ripe: Maybe = ripeness(
    curve,
    own.map(({ deal }) => day - deal.created!),
  );
  return {
    first,
    entered: own.length,
    won,
    lost: count("lost"),
    open: count("open"),
    expected: won + toCome,
    isRipe: ripe === null ? null : ripe >= NEARLY_ALL,
  };
}

function firstOfMonth(number: number): number {
  const { year, month } = calendarDay(number);
  return dayNumber(year, month, 1);
}
