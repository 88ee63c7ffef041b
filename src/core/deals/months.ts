import type { Maybe } from "../maybe";
import { calendarDay, dayNumber } from "../plan/workingDays";
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

type Created = Pick<Deal, "created" | "outcome">;

/**
 * The deals of a list as of a day by the month in which they were created, oldest first; months without deals are left out. Those of which nobody knows
 * when they were decided are counted with what became of them.
 */
export function byMonth(
  spans: readonly Span[],
  curve: Incidence,
  day: number,
  undated: readonly Created[] = [],
): MonthOfDeals[] {
  const months = new Map<number, { spans: Span[]; undated: Created[] }>();
  const monthOf = ({ created }: Created) => {
    const first = firstOfMonth(created!);
    const month = months.get(first) ?? { spans: [], undated: [] };
    months.set(first, month);
    return month;
  };
  for (const span of spans) monthOf(span.deal).spans.push(span);
  for (const deal of undated) if (deal.created !== null && deal.created <= day) monthOf(deal).undated.push(deal);
  return [...months]
    .sort(([a], [b]) => a - b)
    .map(([first, own]) => figuresOf(first, own.spans, own.undated, curve, day));
}

function figuresOf(
  first: number,
  own: readonly Span[],
  undated: readonly Created[],
  curve: Incidence,
  day: number,
): MonthOfDeals {
  const all = [...own, ...undated];
  const count = (wanted: Deal["outcome"]) => all.filter(({ outcome }) => outcome === wanted).length;
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
    entered: all.length,
    won,
    lost: count("lost"),
    open: count("open"),
    expected: won + toCome,
    isRipe: ripe === null ? null : ripe >= NEARLY_ALL,
  };
}

/** The first day of the month of a day. */
export function firstOfMonth(number: number): number {
  const { year, month } = calendarDay(number);
  return dayNumber(year, month, 1);
}
