import { inTime, type Period, periodOf } from "./periods";
import type { StageTable } from "./stageTable";

/** A sheet with the table in it. */
export interface NamedTable {
  readonly sheet: string;
  readonly table: StageTable;
}

/** Sheets that hold the same table, a period each, in the order of time. */
export interface MonthSheets {
  readonly stages: readonly string[];
  readonly sheets: readonly { readonly sheet: string; readonly period: string; readonly table: StageTable }[];
}

/**
 * The sheets of a spreadsheet that are one table with a sheet a period: their names are periods, and they have the same stages as the one that is looked
 * at, in any order. Null when there are fewer than two.
 */
export function monthSheets(all: readonly NamedTable[], like: StageTable): MonthSheets | null {
  const stages = like.stages.map(({ name }) => name);
  const wanted = keyOf(like);
  const found = all.flatMap(({ sheet, table }) => {
    const period = periodIn(sheet);
    return period && keyOf(table) === wanted ? [{ sheet, period, table }] : [];
  });
  const order = inTime(found.map(({ period }) => period));
  if (order.length < 2 || order.length < found.length) return null;
  const sheets = [...found]
    .sort((a, b) => order.indexOf(a.period.name) - order.indexOf(b.period.name))
    .map(({ sheet, period, table }) => ({ sheet, period: period.name, table }));
  return { stages, sheets };
}

/** Sheets of a period that were not there before, in the order of time: last month's report may want the new month. */
export function newMonths(now: MonthSheets, known: readonly string[]): readonly string[] {
  return now.sheets.map(({ sheet }) => sheet).filter((sheet) => !known.includes(sheet));
}

/** The period that the name of a sheet is, or has in it: «Ноябрь», «Воронка ноябрь 2026», "Nov 26". */
export function periodIn(sheet: string): Period | null {
  const whole = periodOf(sheet);
  if (whole) return whole;
  const words = sheet.trim().split(/\s+/);
  for (let length = words.length - 1; length > 0; length--) {
    for (const part of [words.slice(-length), words.slice(0, length)]) {
      const period = periodOf(part.join(" "));
      // A number alone is no month, and "May" at the end of a sentence hardly one.
      if (period && /\p{L}{3,}|\d{4}/u.test(period.name)) return period;
    }
  }
  return null;
}

const keyOf = ({ stages }: StageTable): string =>
  stages
    .map(({ name }) => name.trim().toLowerCase())
    .sort()
    .join("\n");
