import { DAY } from "../core/journeys/day";
import { found } from "./cells";

/**
 * The time in a cell as whole milliseconds, NaN for a blank one; null when it is no time. Dates and numbers (days, as cells count them) are what the
 * clock on the wall showed, so that seven days are seven days when the clocks change; so is ISO text, and one with a zone is an instant.
 */
export function timeOf(cell: unknown): number | null {
  if (typeof cell === "number") return isDays(cell) ? timeOfDays(cell) : null;
  if (typeof cell === "string") return cell.trim() === "" ? Number.NaN : timeFromText(cell.trim());
  if (found(cell) === "blank") return Number.NaN;
  return found(cell) === "date" ? timeOnTheWall(cell as Date) : null;
}

/** Whether a number of a cell is a time: what dates of computers hold; further from 1970 milliseconds would no longer be exact. */
export const isDays = (days: number): boolean => Math.abs(days) <= 1e8;

/** The time that cells have as a number: days from the end of 1899; computers count milliseconds from the beginning of 1970. */
export const timeOfDays = (days: number): number => Math.round(days * DAY) - EPOCH;

/** The day of a time in milliseconds, as cells number days. */
export const dayOfTime = (time: number): number => Math.floor(time / DAY) + FIRST_OF_1970;

const FIRST_OF_1970 = 25_569;
const EPOCH = FIRST_OF_1970 * DAY;
const MINUTE = 60_000;

function timeOnTheWall(date: Date): number | null {
  const time = date.getTime();
  return Number.isNaN(time) ? null : time - date.getTimezoneOffset() * MINUTE;
}

// ISO 8601, as programs write it: a date, or a date and a time with or without seconds, their fraction and a zone.
const iso =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?: ?(Z|[+-]\d\d:?\d\d|[+-]\d\d|UTC))?)?$/i;

function timeFromText(text: string): number | null {
  const parts = iso.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", zone = ""] = parts;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const isDate = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!isDate || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const clock = (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second) * 1000;
  return date.getTime() + clock + Math.round(Number(`0.${fraction}`) * 1000) - offset(zone);
}

function offset(zone: string): number {
  const parts = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3] ?? 0);
  return (parts[1] === "-" ? -minutes : minutes) * MINUTE;
}
