import { notInHost } from "../exception";

interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
  readonly zone: string;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const digits = (number: number, length: number) => String(number).padStart(length, "0");
const named = (name: string, length: number) => (length >= 4 ? name : name.slice(0, 3));

// The letters of java.text.SimpleDateFormat.
const LETTERS: Readonly<Record<string, (wall: Wall, length: number) => string>> = {
  y: ({ year }, length) => (length === 2 ? digits(year % 100, 2) : digits(year, length)),
  Y: ({ year }, length) => (length === 2 ? digits(year % 100, 2) : digits(year, length)),
  M: ({ month }, length) => (length >= 3 ? named(MONTHS[month - 1]!, length) : digits(month, length)),
  d: ({ day }, length) => digits(day, length),
  D: (wall, length) => digits(dayOfYear(wall), length),
  E: ({ weekday }, length) => named(DAYS[weekday]!, length),
  u: ({ weekday }, length) => digits(weekday === 0 ? 7 : weekday, length),
  a: ({ hour }) => (hour < 12 ? "AM" : "PM"),
  H: ({ hour }, length) => digits(hour, length),
  k: ({ hour }, length) => digits(hour === 0 ? 24 : hour, length),
  h: ({ hour }, length) => digits(hour % 12 === 0 ? 12 : hour % 12, length),
  K: ({ hour }, length) => digits(hour % 12, length),
  m: ({ minute }, length) => digits(minute, length),
  s: ({ second }, length) => digits(second, length),
  S: ({ millisecond }, length) => digits(millisecond, length),
  z: ({ zone }) => zone,
  Z: ({ offset }) => zoneOffset(offset, ""),
  X: ({ offset }, length) =>
    offset === 0 ? "Z" : zoneOffset(offset, length === 3 ? ":" : "").slice(0, length === 1 ? 3 : 6),
};

/** `Utilities.formatDate`: a date in a time zone, such as "Europe/Berlin" or "GMT+3", by a pattern of Java's SimpleDateFormat. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const wall = wallOf(date, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const format = LETTERS[letter];
    if (!format) throw notInHost(`The date pattern letter ${letter}`);
    return format(wall, part.length);
  });
}

function wallOf(date: Date, timeZone: string): Wall {
  const [, sign, hours = "0", minutes = "0"] = /^(?:GMT|UTC)([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone) ?? [];
  const offset = sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : offsetOf(date, timeZone);
  const shifted = new Date(date.getTime() + offset * 60_000);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
    weekday: shifted.getUTCDay(),
    offset,
    zone: zoneName(date, timeZone),
  };
}

function offsetOf(date: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(date);
  const part = (type: string) => Number(parts.find((each) => each.type === type)!.value);
  const wall = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return Math.round((wall - date.getTime()) / 60_000);
}

function zoneName(date: Date, timeZone: string): string {
  if (/^(GMT|UTC)/.test(timeZone)) return timeZone;
  const parts = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "short" }).formatToParts(date);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

function zoneOffset(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${digits(Math.floor(size / 60), 2)}${separator}${digits(size % 60, 2)}`;
}

function dayOfYear({ year, month, day }: Wall): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000;
}
