/** A stretch of days, both ends included, as cells count them: day 1 is 31 December 1899. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Days of a period, both ends included, as whole days of one calendar; working days are Monday to Friday without holidays. */
export function daysBetween(first: number, last: number, working: boolean, holidays: ReadonlySet<number>): number {
  if (!working) return Math.max(0, last - first + 1);
  let days = 0;
  for (let day = first; day <= last; day++) if (isWorking(day) && !holidays.has(day)) days++;
  return days;
}

// Day 0 of a cell is Saturday, 30 December 1899.
const isWorking = (day: number): boolean => ((day % 7) + 7) % 7 > 1;

/** The days that anybody plans with: a number beyond them is no day, but 5 November 2026 written as 20261105. */
export const PLANNED_DAYS: Days = { first: dayNumber(1950, 1, 1), last: dayNumber(2149, 12, 31) };

/** A month; months count from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** Mondays to Fridays of a stretch of days, holidays among them. */
export const workingDaysIn = ({ first, last }: Days): number => daysBetween(first, last, true, NO_HOLIDAYS);

/** Mondays to Fridays of a month, holidays among them. */
export const workingDays = ({ year, month }: Month): number =>
  workingDaysIn({ first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 });

const NO_HOLIDAYS: ReadonlySet<number> = new Set();

/** The days that all of some have; null where they differ or one is not known, and of none. */
export function sameDays(days: readonly (Days | null)[]): Days | null {
  const [one = null] = days;
  return one && days.every((each) => each !== null && each.first === one.first && each.last === one.last) ? one : null;
}

/** The number that a spreadsheet has for a day; months count from 1, and run over into the next year. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/** Whether some days are those of a calendar month. */
export function isMonth({ first, last }: Days): boolean {
  const { year, month, day } = calendarDay(first);
  return day === 1 && last === dayNumber(year, month + 1, 1) - 1;
}

/** A day of the calendar by its number. */
export function calendarDay(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(Date.UTC(1899, 11, 30 + number));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The month so many months ahead. */
export function monthAhead({ year, month }: Month, ahead: number): Month {
  const months = 12 * year + month - 1 + ahead;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}
