import { calendarDay, dayNumber } from "../plan/workingDays";
import type { Interval } from "../statistics/wilson";
import type { Deal } from "./deal";
import { type AmountOf, forecast } from "./forecast";
import { spansAsOf } from "./spans";

/** What the same forecast would have said of the months after an earlier day, and what came in them of the deals that were open then. */
export interface Replay {
  readonly day: number;
  readonly said: number;
  readonly came: number;
}

/** The forecasts of three months as of three, six and nine months before a day; those of too few decided deals, and of nothing, are left out. */
export function replays(deals: readonly Deal[], day: number, amountOf: AmountOf): Replay[] {
  return [1, 2, 3].flatMap((quarter): Replay[] => {
    const then = monthsBefore(day, quarter * MONTHS);
    const later = monthsBefore(day, (quarter - 1) * MONTHS);
    const { spans } = spansAsOf(deals, then);
    const told = forecast(spans, amountOf, later - then);
    if (!told || told.total <= 0) return [];
    const came = spans.reduce((sum, { deal, outcome }) => {
      const isWonIn = outcome === "open" && deal.outcome === "won" && deal.closed! <= later;
      return isWonIn ? sum + (amountOf(deal) ?? 0) : sum;
    }, 0);
    return [{ day: then, said: told.total, came }];
  });
}

/** The band of a forecast, which counts chance only, widened by how far the worst replays were off on either side. */
export function widened({ low, high }: Interval, replays: readonly Replay[]): Interval {
  const ratios = replays.map(({ said, came }) => came / said);
  return { low: low * Math.min(1, ...ratios), high: high * Math.max(1, ...ratios) };
}

/** The same day of an earlier month, or the last day of that month where it is shorter. */
export function monthsBefore(number: number, months: number): number {
  const { year, month, day } = calendarDay(number);
  const next = dayNumber(year, month - months + 1, 1);
  return Math.min(dayNumber(year, month - months, day), next - 1);
}

const MONTHS = 3;
