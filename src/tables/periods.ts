import { found, nameOf } from "./cells";

/** A stretch of time that a header or a cell names. `at` orders periods: months since year 0, as a fraction; `yearless` when only a month is named. */
export interface Period {
  readonly name: string;
  readonly at: number;
  readonly yearless: boolean;
}

const months = [
  /^(jan|янв)/i,
  /^(feb|фев)/i,
  /^(mar|мар)/i,
  /^(apr|апр)/i,
  /^(may$|ма[йя]$)/i,
  /^(june?$|июн[ьяе]?)/i,
  /^(july?$|июл[ьяе]?)/i,
  /^(aug|авг)/i,
  /^(sep|сен)/i,
  /^(oct|окт)/i,
  /^(nov|ноя)/i,
  /^(dec|дек)/i,
];
const fullMonth =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|янв(ар[ьяе])?|февр?(ал[ьяе])?|март?[ае]?|апр(ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?|авг(уст[ае]?)?|сент?(ябр[ьяе])?|окт(ябр[ьяе])?|ноя(бр[ьяе])?|дек(абр[ьяе])?)\.?$/i;

type Reader = readonly [pattern: RegExp, at: (parts: string[]) => number | null, yearless?: boolean];

// A month is 1, a day 1/32 of it, a week 12/53 of a year.
const readers: readonly Reader[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/, ([y, m, d]) => month(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => month(y, m, d)],
  // A stretch of days begins with its first.
  [/^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?\s?[-–—]\s?\d{1,2}\.\d{1,2}(?:\.\d{4})?$/, ([d, m, y]) => month(y ?? "0", m, d)],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/, ([d, m, y]) => month(y, m, d)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([m, d, y]) => month(y, m, d) ?? month(y, d, m)],
  [/^(\d{4})[-./](\d{1,2})$/, ([y, m]) => month(y, m)],
  [/^(\d{1,2})[./](\d{4})$/, ([m, y]) => month(y, m)],
  [/^([a-zа-яё]+)\.?,?\s+'?(\d{2}|\d{4})(?: ?г\.?| года?)?$/i, ([name, y]) => named(name, y)],
  [/^(\d{1,2})\s+([a-zа-яё]+)\.?(?:,?\s+(\d{4}))?(?: ?г\.?)?$/i, ([d, name, y]) => named(name, y ?? "0", d)],
  [/^([a-zа-яё]+)\s+(\d{1,2}),\s+(\d{4})(?:\s.*)?$/i, ([name, d, y]) => named(name, y, d)],
  [/^([a-zа-яё]+)\.?$/i, ([name]) => named(name, "0"), true],
  [/^(?:q|кв\.?\s?)([1-4])(?:[\s,.'-]+(\d{4}))?$/i, ([q, y]) => Number(y ?? 0) * 12 + Number(q) * 3 - 3],
  [
    /^([1-4])[\s-]*(?:й )?(?:кв(?:артал)?\.?|quarter)(?:[\s,]+(\d{4}))?(?: ?г\.?| года)?$/i,
    ([q, y]) => Number(y ?? 0) * 12 + Number(q) * 3 - 3,
  ],
  [/^(\d{4})[\s-]*(?:q|кв\.?\s?)([1-4])$/i, ([y, q]) => Number(y) * 12 + Number(q) * 3 - 3],
  [
    /^(?:w|week|wk|неделя|нед\.?)\s?(\d{1,2})(?:[\s,]+(\d{4}))?$/i,
    ([w, y]) => Number(y ?? 0) * 12 + (Number(w) * 12) / 53,
  ],
  [/^(\d{4})-?w(\d{2})$/i, ([y, w]) => Number(y) * 12 + (Number(w) * 12) / 53],
  [/^((?:19|20)\d{2})(?: ?г\.?| год)?$/, ([y]) => Number(y) * 12],
];

/** The period that a cell names: a date, a month in either language, a quarter, a week, a year; null when it names none. */
export function periodOf(cell: unknown): Period | null {
  const kind = found(cell);
  if (kind === "date") {
    const date = cell as Date;
    if (date.getFullYear() < 1950) return null;
    return { name: nameOf(cell), at: atDay(date.getFullYear(), date.getMonth() + 1, date.getDate()), yearless: false };
  }
  if (kind !== "text" && kind !== "number") return null;
  const name = String(cell).trim();
  if (name.length > 24) return null;
  for (const [pattern, at, yearless = false] of readers) {
    const parts = pattern.exec(name);
    const time = parts && at(parts.slice(1));
    if (time !== null) return { name, at: time, yearless };
  }
  return null;
}

/**
 * Names of periods in the order of time, each once. Months without a year follow each other over New Year: they keep the order they are
 * written in when it runs forwards or backwards through the calendar.
 */
export function inTime(periods: readonly Period[]): string[] {
  const distinct = periods.filter(({ name }, index) => periods.findIndex((other) => other.name === name) === index);
  const steps = distinct.slice(1).map(({ at }, index) => (at - distinct[index]!.at + 12) % 12);
  const runs = (step: number) =>
    distinct.length > 1 && distinct.every(({ yearless }) => yearless) && steps.every((one) => one === step);
  const ordered = runs(1) ? distinct : runs(11) ? [...distinct].reverse() : [...distinct].sort((a, b) => a.at - b.at);
  return ordered.map(({ name }) => name);
}

/** The month that a period begins in, as "2026-10". */
export function monthOf({ at }: Period): string {
  const whole = Math.floor(at);
  return `${Math.floor(whole / 12)}-${String((whole % 12) + 1).padStart(2, "0")}`;
}

function month(year: string | undefined, number: string | undefined, day = "1"): number | null {
  const [y, m, d] = [Number(year), Number(number), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? atDay(y < 100 ? 2000 + y : y, m, d) : null;
}

function atDay(year: number, number: number, day: number): number {
  return year * 12 + number - 1 + (day - 1) / 32;
}

function named(name: string | undefined, year: string | undefined, day = "1"): number | null {
  if (!fullMonth.test(name!)) return null;
  const number = months.findIndex((pattern) => pattern.test(name!.replace(/\.$/, "")));
  if (year === "0") return number + (Number(day) - 1) / 32;
  return month(year, String(number + 1), day);
}
