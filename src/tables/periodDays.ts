import { calendarDay, type Days, dayNumber } from "../core/plan/workingDays";
import { nameOf } from "./cells";
import { countedSeries } from "./countedSeries";
import { periodOf } from "./periods";
import type { Cell, StageTable } from "./stageTable";

/** How many months a period has by how its name is written. Weeks and stretches of days are not told here. */
const MONTHS: readonly (readonly [pattern: RegExp, months: number])[] = [
  [
    /^(?:q|кв|квартал|(?:\d{4}[\s-]*)?[1-4]?[\s-]*(?:й |ый |ой )?(?:q|кв|quarter)|(?:I{1,3}|IV)[\s-]*(?:кв|quarter))/i,
    3,
  ],
  [/^(?:h|п\/г ?|[12][\s-]*(?:е |ое )?(?:h|п\/г|полугод))(?!\p{L}{3})/iu, 6],
  [/^(?:fy\s?'?(?:\d{4}|\d{2})|\d{4}(?: ?г\.?| год)?)$/i, 12],
  // Two digits after a blank may be a day as well.
  [
    /^(?!м(?:есяц|ес)|month)(?:\d{4}[-./]\d{1,2}|\d{1,2}[./]\d{4}|\d{4}[\s-]+\p{L}{3,}\.?|\p{L}{3,}(?:[.,]?\s*\d{4}(?: ?г\.?| года?)?|\s?['’.-]\d{2}|\.?\s\d{2} ?(?:г\.?|года?)|\.)?)$/iu,
    1,
  ],
];

/**
 * The days of a month, quarter, half or year that a text names. One without a year is the first that begins after a day, or else the last that has
 * begun by `today`. Null for any other text.
 */
export function daysOf(text: string, today: number, after: number | null = null): Days | null {
  const name = text.trim();
  const period = periodOf(name);
  const [, months] = MONTHS.find(([pattern]) => pattern.test(name)) ?? [];
  if (!period || !months || !Number.isInteger(period.at)) return null;
  const [year, month] = [Math.floor(period.at / 12), (period.at % 12) + 1];
  const days = (of: number): Days => ({ first: dayNumber(of, month, 1), last: dayNumber(of, month + months, 1) - 1 });
  if (year > 0) return days(year);
  const near = calendarDay(after ?? today).year;
  if (after === null) return days(days(near).first <= today ? near : near - 1);
  return days(days(near).first > after ? near : near + 1);
}

/** When a table is looked at, and what its sheet is called: by these its days are known. */
export interface LookedAt {
  readonly sheetName: string;
  /** The day as a number. */
  readonly today: number;
}

/** The days that each series of a table is of: by its period, or else by what stands above the table or the name of its sheet. Null where nothing says it. */
export function daysBySeries(
  table: StageTable,
  cells: readonly (readonly Cell[])[],
  { sheetName, today }: LookedAt,
): (Days | null)[] {
  const of = new Map<string, Days | null>([["", daysAround(table, cells, sheetName, today)]]);
  // Months without a year follow each other, also over New Year.
  let before: number | null = null;
  for (const period of table.periods) {
    const days: Days | null = daysOf(period, today, before);
    of.set(period, days);
    before = days?.first ?? before;
  }
  return table.channels.map(({ period }) => of.get(period) ?? null);
}

/** The days that a plan names itself: undefined where it names none, null where they are not known ("plan of the quarter", "plan of 1 December"). */
export function daysOfPlan(name: string, today: number): Days | null | undefined {
  const words = wordsOf(name);
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const days = daysOf(words.slice(from, from + length).join(" "), today);
      // Of a day, or a week, of a month the month is no more than a part of the name.
      const isWithin = [words[from - 1], words[from + length]].some((beside) => /^\d{1,2}$/.test(beside ?? ""));
      if (days) return isWithin ? null : days;
    }
  }
  return /квартал|полугод|год|недел|quarter|half|year|annual|week/i.test(name) ? null : undefined;
}

const wordsOf = (text: string): string[] => text.split(/[\s:,;()«»"“”—–]+/u).filter(Boolean);

/** What stands above a table up to the next one, and the name of its sheet, where they agree: a month within its year is that month. */
function daysAround(
  { box }: StageTable,
  cells: readonly (readonly Cell[])[],
  sheetName: string,
  today: number,
): Days | null {
  const texts = [sheetName, nameOf(cells[box.row - 1]?.[box.column - 1] ?? "")];
  for (let row = box.row - 2; row >= 0; row--) {
    const line = cells[row] ?? [];
    if (line.filter((cell) => typeof cell === "number").length > 1) break;
    texts.push(...line.map(nameOf).filter(Boolean));
  }
  const found = texts.flatMap((text) => daysOf(text, today) ?? withinTitle(text, today) ?? []);
  const [shortest] = [...found].sort((a, b) => a.last - a.first - (b.last - b.first));
  const isWithin = shortest && found.every(({ first, last }) => first <= shortest.first && last >= shortest.last);
  return isWithin ? shortest : null;
}

// "Sales in November 2026": in a sentence a month has its year, or it is a word like any other; a day of it, or one of two, is no month.
function withinTitle(text: string, today: number): Days | null {
  const words = wordsOf(text);
  const months = words.flatMap((word, i) => (daysOf(`${word} 2000`, today) && /^\p{L}/u.test(word) ? [i] : []));
  const [at] = months;
  if (at === undefined || months.length > 1 || /^\d{1,2}$/.test(words[at - 1] ?? "")) return null;
  return /^\d{4}$/.test(words[at + 1] ?? "") ? daysOf(`${words[at]} ${words[at + 1]}`, today) : null;
}

/** How many days the figures of a table were counted in, of a period that is not over those that are gone; null where one of its periods is not known. */
export function daysCovered(table: StageTable, cells: readonly (readonly Cell[])[], at: LookedAt): number | null {
  const bySeries = daysBySeries(table, cells, at);
  const found = countedSeries(table).map((series) => bySeries[series] ?? null);
  const known = found.filter((days) => days !== null);
  if (known.length === 0 || known.length < found.length) return null;
  const different = new Map(known.map((days) => [`${days.first} ${days.last}`, days]));
  const days = [...different.values()].map(({ first, last }) => Math.min(last, at.today - 1) - first + 1);
  return days.some((each) => each <= 0) ? null : days.reduce((sum, each) => sum + each, 0);
}
