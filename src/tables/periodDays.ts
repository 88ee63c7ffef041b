import { type Days, dayNumber } from "../core/plan/days";
import { nameOf } from "./cells";
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
  [
    /^(?:\d{4}[-./]\d{1,2}|\d{1,2}[./]\d{4}|\d{4}[\s-]+\p{L}{3,}\.?|\p{L}{3,}\.?(?:[\s,'’.-]*(?:\d{4}|\d{2})(?: ?г\.?| года?)?)?)$/iu,
    1,
  ],
];

/** The days of a month, quarter, half or year that a text names; of one without a year, the last that has begun on a day. Null for any other text. */
export function daysOf(text: string, near: number): Days | null {
  const name = text.trim();
  const period = periodOf(name);
  const [, months] = MONTHS.find(([pattern]) => pattern.test(name)) ?? [];
  if (!period || !months || !Number.isInteger(period.at)) return null;
  const [year, month] = [Math.floor(period.at / 12), (period.at % 12) + 1];
  const days = (of: number): Days => ({ first: dayNumber(of, month, 1), last: dayNumber(of, month + months, 1) - 1 });
  if (year > 0) return days(year);
  const now = new Date(Date.UTC(1899, 11, 30 + near)).getUTCFullYear();
  return days(days(now).first <= near ? now : now - 1);
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
  return table.channels.map(({ period }) => {
    if (!of.has(period)) of.set(period, daysOf(period, today));
    return of.get(period)!;
  });
}

function daysAround(
  { box }: StageTable,
  cells: readonly (readonly Cell[])[],
  sheetName: string,
  today: number,
): Days | null {
  const above = cells
    .slice(0, box.row - 1)
    .flatMap((row) => row.map(nameOf))
    .filter(Boolean);
  const corner = nameOf(cells[box.row - 1]?.[box.column - 1] ?? "");
  for (const text of [corner, ...above, sheetName]) {
    const days = daysOf(text, today) ?? withinTitle(text, today);
    if (days) return days;
  }
  return null;
}

// "Sales in November 2026": in a sentence a month has its year, or it is a word like any other.
function withinTitle(text: string, near: number): Days | null {
  const words = text.split(/[\s:,;()«»"“”—–]+/u).filter(Boolean);
  const found = words.flatMap((word, i) => {
    const two = `${word} ${words[i + 1] ?? ""}`;
    return /\d{4}$/.test(two) && /^\p{L}/u.test(two) ? (daysOf(two, near) ?? []) : [];
  });
  return found.length === 1 ? found[0]! : null;
}
