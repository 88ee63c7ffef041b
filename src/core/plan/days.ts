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
