import { monthsBefore } from "../../core/deals/replay";
import { calendarDay } from "../../core/plan/workingDays";
import type { Line } from "../../tables/line";
import { type Formula, f, type Reference } from "../formula";

/** A column of days that formulas can read: numbers, and texts that have the month and the year beside each other. */
export interface DayColumn {
  readonly line: Line;
  /** How its texts are written; null where there are none. */
  readonly texts: Writing | null;
}

/** "01.08.2026" and "2026-08-01", with the sign between their parts. */
export interface Writing {
  readonly order: "dayFirst" | "yearFirst";
  readonly sign: string;
}

const WRITINGS: readonly (readonly [Writing["order"], RegExp])[] = [
  ["dayFirst", /^\d{1,2}([./-])\d\d\1\d{4}(?!\d)/],
  ["yearFirst", /^\d{4}([./-])\d\d\1\d{1,2}(?!\d)/],
];

/** How a text writes a day; null where it does it otherwise. */
export function writingOf(text: string): Writing | null {
  for (const [order, form] of WRITINGS) {
    const sign = form.exec(text.trim())?.[1];
    if (sign) return { order, sign };
  }
  return null;
}

/** What every text has that names a day of the month of a day. */
export function monthIn({ order, sign }: Writing, day: number): string {
  const { year, month } = calendarDay(day);
  const two = String(month).padStart(2, "0");
  return order === "dayFirst" ? `${sign}${two}${sign}${year}` : `${year}${sign}${two}${sign}`;
}

/** Whether a cell has a day of the month that begins on a day. */
export function isInMonth(column: Reference, { texts }: DayColumn, first: number): Formula {
  const numbers = f`ISNUMBER(${column})*(${column}>=${first})*(${column}<${monthsBefore(first, -1)})`;
  if (!texts) return numbers;
  return f`(${numbers}+ISTEXT(${column})*ISNUMBER(FIND(${monthIn(texts, first)}; ${column})))`;
}
