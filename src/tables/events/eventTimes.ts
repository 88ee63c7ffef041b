import { isBlank } from "../cells";
import { timeOf } from "../times";

/**
 * How the times of a column are written: as cells and ISO text have them, as seconds, milliseconds or microseconds since 1970 (Mixpanel, Segment,
 * GA4), as 20261121 (GA4's event_date), or as days and months with dots or slashes.
 */
export type TimeWriting =
  | "cells"
  | "seconds"
  | "milliseconds"
  | "microseconds"
  | "compact"
  | "dayFirst"
  | "monthFirst"
  | "turned";

/** Reads a time as whole milliseconds of the clock; NaN for a blank cell, null for what is no time. */
export type TimeReader = (cell: unknown) => number | null;

const readers: Readonly<Record<TimeWriting, TimeReader>> = {
  cells: timeOf,
  seconds: since(1000),
  milliseconds: since(1),
  microseconds: since(1 / 1000),
  compact: (cell) => calendar(/^(\d{4})(\d\d)(\d\d)$/.exec(String(cell).trim()), 1, 2, 3),
  dayFirst: (cell) => withClock(cell, 2, 1),
  monthFirst: (cell) => withClock(cell, 1, 2),
  // The spreadsheet took day and month of some for each other, and left as texts those that did not fit: 13/02.
  turned: (cell) =>
    typeof cell === "string" ? (withClock(cell, 2, 1) ?? withClock(cell, 1, 2)) : turnedBack(timeOf(cell)),
};

/** The writing that most of a column's cells are times in; null when they are no times. Numbers are times only where the header says so. */
export function timeWriting(cells: readonly unknown[], isNamedTime: boolean): TimeWriting | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return null;
  const beginning = filled.filter((cell) => typeof cell !== "string" || /^\s*\d/.test(cell)).length;
  if (beginning * 2 <= filled.length) return null;
  const numbers = filled.map(numberOf).filter((number) => number !== null);
  if (numbers.length * 2 > filled.length) {
    const within = (from: number, to: number) => numbers.every((number) => number >= from && number <= to);
    const scale = SCALES.find(([, unit]) => within(FROM * unit, TO * unit));
    if (scale) return isNamedTime || scale[0] !== "seconds" ? scale[0] : null;
    if (numbers.every((number) => readers.compact(number) !== null)) return "compact";
    return isNamedTime && within(0, 100_000) ? "cells" : null;
  }
  if (beginning * 10 < filled.length * 9) return null;
  const readable = (writing: TimeWriting) =>
    filled.filter((cell) => {
      const time = readers[writing](cell);
      return time !== null && !Number.isNaN(time);
    }).length;
  // Where a day above 12 shows which of the two is the day, the other way reads fewer.
  if (isTurned(filled)) return "turned";
  const best = TEXTS.reduce((a, b) => (readable(b) > readable(a) ? b : a));
  return readable(best) * 10 >= filled.length * 9 ? best : null;
}

/** The reader of a column written so. */
export function timeReader(writing: TimeWriting): TimeReader {
  const read = readers[writing];
  // Dates and ISO text are read whatever the others are.
  return writing === "cells" ? read : (cell) => (isBlank(cell) ? Number.NaN : (read(cell) ?? timeOf(cell)));
}

/**
 * Whether a spreadsheet read a column the wrong way round: some cells are dates, all of which have a day of at most 12, the others are texts in digits
 * with a first or second number above 12, which is why it could not read them.
 */
export function isTurned(filled: readonly unknown[]): boolean {
  const dates = filled.filter((cell) => typeof cell !== "string" && typeof cell !== "number");
  const texts = filled.filter((cell): cell is string => typeof cell === "string" && written.test(cell.trim()));
  if (dates.length === 0 || texts.length === 0 || dates.length + texts.length < filled.length) return false;
  const parts = texts.map((text) => written.exec(text.trim())!).map(([, a, b]) => [Number(a), Number(b)] as const);
  const isOneOrder = parts.every(([a, b]) => a > 12 && b <= 12) || parts.every(([a, b]) => a <= 12 && b > 12);
  return isOneOrder && dates.every((cell) => Number.isNaN(turnedBack(timeOf(cell)) ?? Number.NaN) === false);
}

/** A time with its day and month exchanged; NaN when the day is no month. */
function turnedBack(time: number | null): number | null {
  if (time === null || Number.isNaN(time)) return time;
  const date = new Date(time);
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  if (day > 12) return Number.NaN;
  const clock = time - Date.UTC(date.getUTCFullYear(), month - 1, day);
  return Date.UTC(date.getUTCFullYear(), day - 1, month) + clock;
}

const TEXTS = ["cells", "dayFirst", "monthFirst"] as const;

// From 1990 to 2100, in seconds.
const [FROM, TO] = [631_152_000, 4_102_444_800];
const SCALES = [
  ["seconds", 1],
  ["milliseconds", 1000],
  ["microseconds", 1_000_000],
] as const;

function numberOf(cell: unknown): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  // Sheets keeps the sixteen digits of microseconds as text when a file says so.
  return typeof cell === "string" && /^\s*\d{8,16}(\.\d+)?\s*$/.test(cell) ? Number(cell) : null;
}

function since(unit: number): TimeReader {
  return (cell) => {
    const number = numberOf(cell);
    return number === null ? null : Math.round(number * unit);
  };
}

// 21.11.2026 14:05, 11/21/2026 2:05:33 PM, with two digits of the year as well.
const written =
  /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:\s*([ap])\.?m\.?)?)?$/i;

function withClock(cell: unknown, month: 1 | 2, day: 1 | 2): number | null {
  if (typeof cell !== "string") return timeOf(cell);
  const parts = written.exec(cell.trim());
  const date = calendar(parts, 3, month, day);
  if (parts === null || date === null) return null;
  const [hour, minute, second] = [4, 5, 6].map((at) => Number(parts[at] ?? 0)) as [number, number, number];
  const half = parts[8]?.toLowerCase();
  const hours = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  if (hours > 23 || minute > 59 || second > 59 || (half && (hour < 1 || hour > 12))) return null;
  return date + ((hours * 60 + minute) * 60 + second) * 1000 + Math.round(Number(`0.${parts[7] ?? 0}`) * 1000);
}

function calendar(parts: RegExpExecArray | null, year: number, month: number, day: number): number | null {
  if (!parts) return null;
  const [y, m, d] = [Number(parts[year]), Number(parts[month]), Number(parts[day])];
  const date = new Date(0);
  date.setUTCFullYear(y < 100 ? 2000 + y : y, m - 1, d);
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.getTime() : null;
}
