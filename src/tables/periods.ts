import { found, nameOf } from "./cells";
import { MONTHS_EN, MONTHS_RU } from "./vocabulary/months";

/** A stretch of time that a header or a cell names. `at` orders periods: months since year 0, as a fraction; `yearless` when only a month is named. */
export interface Period {
  readonly name: string;
  readonly at: number;
  readonly yearless: boolean;
}

/** A way of writing a period: what it begins with, in months. */
type Reader = readonly [pattern: RegExp, at: (parts: string[]) => number | null, yearless?: boolean];

const DASH = "\\s?[-–—]\\s?";
const YEAR = "(?:[\\s,.'’]*(\\d{4}|\\d{2})(?: ?г\\.?| года?)?)?";
const WORD = "([a-zа-яё]{3,})";

// A month is 1, a day 1/32 of it, a week 12/53 of a year.
const readers: readonly Reader[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:.*)?$/, ([y, m, d]) => month(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => month(y, m, d)],
  // A stretch of days begins with its first.
  [
    /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?\s?[-–—]\s?(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/,
    ([d, m, y, endD, endM, endY]) => {
      const [start, end] = [month(y ?? endY ?? "0", m, d), month(endY ?? "0", endM, endD)];
      const isBack = y !== undefined && start !== null && end !== null && end < start;
      return isBack ? null : start;
    },
  ],
  [
    /^(\d{4})-(\d{2})-(\d{2})\s?(?:[-–—]|to|по|\.\.)\s?(\d{4})-(\d{2})-(\d{2})$/,
    // The later one first is a difference.
    ([y, m, d, ...end]) => (`${y}${m}${d}` <= end.join("") ? month(y, m, d) : null),
  ],
  [
    /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?\s?[-–—]\s?\d{1,2}\/\d{1,2}(?:\/(\d{4}|\d{2}))?$/,
    ([m, d, y, end]) => month(y ?? end ?? "0", m, d),
  ],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/, ([d, m, y]) => month(y, m, d)],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([m, d, y]) => month(y, m, d) ?? month(y, d, m)],
  [/^(\d{4})[-./](\d{1,2})$/, ([y, m]) => month(y, m)],
  [/^(\d{1,2})[./](\d{4})$/, ([m, y]) => month(y, m)],
  // 3–9 ноября, 28 окт – 3 ноября 2026
  [new RegExp(`^(\\d{1,2})${DASH}\\d{1,2}\\s+${WORD}\\.?${YEAR}$`, "i"), ([d, name, y]) => named(name, y ?? "0", d)],
  [
    new RegExp(`^(\\d{1,2})\\s+${WORD}\\.?${YEAR}${DASH}\\d{1,2}\\s+[a-zа-яё]{3,}\\.?${YEAR}$`, "i"),
    ([d, name, y, end]) => named(name, y ?? end ?? "0", d),
  ],
  // Jun 1–7, Jul 1 - Sep 28 2026, December 28 – January 3
  [new RegExp(`^${WORD}\\.?\\s+(\\d{1,2})${DASH}\\d{1,2}${YEAR}$`, "i"), ([name, d, y]) => named(name, y ?? "0", d)],
  [
    new RegExp(`^${WORD}\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?${DASH}[a-zа-яё]{3,}\\.?\\s+\\d{1,2}${YEAR}$`, "i"),
    ([name, d, y, end]) => named(name, y ?? end ?? "0", d),
  ],
  // Январь–март 2026; "август - июль" is a difference
  [
    new RegExp(`^${WORD}\\.?${DASH}${WORD}\\.?${YEAR}$`, "i"),
    ([name, other, y]) =>
      fullMonth.test(other!) && (named(name, "0") ?? 0) < (named(other, "0") ?? 0) ? named(name, y ?? "0") : null,
  ],
  [/^([a-zа-яё]{3,})\.?,?[\s'’.-]*(\d{4}|\d{2})(?: ?г\.?| года?)?$/i, ([name, y]) => named(name, y)],
  [/^(\d{4})[\s-]+([a-zа-яё]{3,})\.?$/i, ([y, name]) => named(name, y)],
  [
    /^(\d{1,2})[\s-]+([a-zа-яё]{3,})\.?(?:,?[\s-]+(\d{4}|\d{2}))?(?: ?г\.?)?$/i,
    ([d, name, y]) => named(name, y ?? "0", d),
  ],
  [/^([a-zа-яё]{3,})\s+(\d{1,2}),?\s+(\d{4})(?:\s.*)?$/i, ([name, d, y]) => named(name, y, d)],
  [/^([a-zа-яё]{3,})\s+(\d{1,2})$/i, ([name, d]) => named(name, "0", d)],
  [/^([a-zа-яё]{3,})\.?$/i, ([name]) => named(name, "0"), true],
  [/^(?:q|кв\.?\s?|квартал\s?)([1-4])(?:[\s,.'’-]+(?:fy)?(\d{4}|\d{2}))?$/i, ([q, y]) => quarter(q, y)],
  [
    /^([1-4])[\s-]*(?:й |ый |ой )?(?:q|кв(?:артал)?\.?|quarter)(?:[\s,.'’-]+(\d{4}|\d{2}))?(?: ?г\.?| года)?$/i,
    ([q, y]) => quarter(q, y),
  ],
  [
    /^(I{1,3}|IV)[\s-]*(?:кв(?:артал)?\.?|quarter)(?:[\s,.'’-]+(\d{4}|\d{2}))?(?: ?г\.?| года)?$/i,
    ([q, y]) => quarter(String(["I", "II", "III", "IV"].indexOf(q!.toUpperCase()) + 1), y),
  ],
  [/^(\d{4})[\s-]*(?:q|кв\.?\s?)([1-4])$/i, ([y, q]) => quarter(q, y)],
  [/^(?:h|п\/г ?)([12])(?:[\s,.'’-]+(\d{4}|\d{2}))?$/i, ([h, y]) => year(y) * 12 + Number(h) * 6 - 6],
  [
    /^([12])[\s-]*(?:е |ое )?(?:h|п\/г|полугодие)(?:[\s,.'’-]+(\d{4}|\d{2}))?(?: ?г\.?| года)?$/i,
    ([h, y]) => year(y) * 12 + Number(h) * 6 - 6,
  ],
  [/^(?:w|cw|kw|wk|week|неделя|нед\.?|н)\s?(?:№\s?)?(\d{1,2})(?:[\s,.'’-]+(\d{4}|\d{2}))?$/i, ([w, y]) => week(w, y)],
  [
    /^(\d{1,2})(?:[\s-]*(?:я|ая|й|st|nd|rd|th))?\s?(?:неделя|нед\.?|week|wk)(?:[\s,.'’-]+(\d{4}|\d{2}))?$/i,
    ([w, y]) => week(w, y),
  ],
  [/^(\d{4})[\s-]?(?:w|н|week\s?)(\d{1,2})$/i, ([y, w]) => week(w, y)],
  [/^(?:day|день|д)\s?(\d{1,3})$/i, ([d]) => Number(d) / 32],
  [/^(?:month|месяц|m|мес\.?)\s?(\d{1,2})$/i, ([m]) => Number(m)],
  [/^fy\s?'?(\d{4}|\d{2})$/i, ([y]) => year(y) * 12],
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
  if (name.length > 40 || !MAY_BE.test(name)) return null;
  for (const [pattern, at, yearless = false] of readers) {
    const parts = pattern.exec(name);
    const time = parts && at(parts.slice(1));
    if (time !== null && Number.isFinite(time)) return { name, at: time, yearless };
  }
  return null;
}

// Most cells are no periods, and there are many of them.
const MAY_BE =
  /^(\d{1,4}\D|\d{4}$|\d{8}$|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|q|h|w|c?kw|fy|кв|нед|н\s?\d|i|п\/г|day|день|д\s?\d|m|мес))/i;

/**
 * Names of periods in the order of time, each once. Months without a year follow each other over New Year: they keep the order they are
 * written in when it runs forwards or backwards through the calendar.
 */
export function inTime(periods: readonly Period[]): string[] {
  const seen = new Set<string>();
  const distinct = periods.filter(({ name }) => !seen.has(name) && seen.add(name));
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

function year(text: string | undefined): number {
  const number = Number(text ?? 0);
  return text !== undefined && text.length === 2 ? 2000 + number : number;
}

const quarter = (number: string | undefined, y: string | undefined): number => year(y) * 12 + Number(number) * 3 - 3;

function week(number: string | undefined, y: string | undefined): number | null {
  const at = Number(number);
  return at >= 1 && at <= 53 ? year(y) * 12 + (at * 12) / 53 : null;
}

function month(text: string | undefined, number: string | undefined, day = "1"): number | null {
  const [y, m, d] = [year(text), Number(number), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? atDay(text === "0" ? 0 : y, m, d) : null;
}

function atDay(year: number, number: number, day: number): number {
  return year * 12 + number - 1 + (day - 1) / 32;
}

function named(name: string | undefined, y: string | undefined, day = "1"): number | null {
  const plain = name!.toLowerCase().replace(/\.$/, "");
  if (!fullMonth.test(plain)) return null;
  const number = [MONTHS_EN, MONTHS_RU]
    .map((names) => names.findIndex((stem) => plain.startsWith(stem)))
    .find((at) => at >= 0);
  if (number === undefined) return null;
  if (y === undefined || y === "0") return number + (Number(day) - 1) / 32;
  return month(y, String(number + 1), day);
}

const fullMonth =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|янв(ар[ьяе])?|февр?(ал[ьяе])?|март?[ае]?|апр(ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?|авг(уст[ае]?)?|сент?(ябр[ьяе])?|окт(ябр[ьяе])?|ноя(б|бр[ьяе])?|дек(абр[ьяе])?)\.?$/i;

/** Whether a number under a header of dates is a day, as spreadsheets count them: from 1955 to 2119. */
export const isSerial = (value: number): boolean => value >= 20_150 && value < 80_000;

/** The day that a number of days is. */
export function dateOf(days: number): Date {
  return new Date(1899, 11, 30 + Math.floor(days));
}
