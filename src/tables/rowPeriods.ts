import { type Column, cellAt, type Frame } from "./frame";
import { monthOf, type Period, periodOf } from "./periods";
import { periodName } from "./seriesNames";

/** More days than these are read as months. */
const DAYS = 31;

/** The period of each row by the first column of dates or months that differ; "" without. `days` is how many were drawn into months, 0 for none. */
export function rowPeriods({ cells, columns }: Frame, rows: readonly number[]): { names: string[]; days: number } {
  for (const column of columns.filter(({ holds }) => holds === "periods")) {
    const periods = rows.map((row) => read(cellAt(cells, row, column.index), column));
    const names = [...new Set(periods.map((period) => period?.name ?? ""))];
    if (names.length < 2) continue;
    const byMonth = names.length > DAYS && periods.every((period) => !period || period.at >= 12 * 1900);
    if (byMonth) return { names: periods.map((period) => (period ? monthOf(period) : "")), days: names.length };
    return { names: periods.map((period) => periodName(period?.name ?? "", names)), days: 0 };
  }
  return { names: rows.map(() => ""), days: 0 };
}

// Under a header that says so, a bare number is a month or a week.
function read(cell: unknown, { header }: Column): Period | null {
  const period = periodOf(cell);
  if (period || typeof cell !== "number" || !/month|week|месяц|недел/i.test(header)) return period;
  return { name: String(cell), at: cell, yearless: true };
}
