import { type Column, cellAt, type Frame } from "./frame";
import { labelsOf } from "./labels";
import { monthOf, type Period, periodOf } from "./periods";
import { periodName } from "./seriesNames";

/** More days than these are read as months. */
const DAYS = 31;

/** The period of each row, "" without; `days` is how many were drawn into months, 0 for none. */
export interface RowPeriods {
  readonly names: readonly string[];
  readonly days: number;
}

/**
 * The periods of rows by the first column of dates or months that differ. When every channel has one date of its own, that is when it was
 * started or sent, not a period.
 */
export function rowPeriods(frame: Frame, rows: readonly number[], channel: Column | undefined): RowPeriods {
  const channels = channel ? labelsOf(frame, rows, channel) : rows.map(() => "");
  const apart = new Set(channels).size;
  for (const column of frame.columns.filter(({ holds }) => holds === "periods")) {
    let last: Period | null = null;
    const periods = rows.map((row, at) => {
      const period = read(cellAt(frame.cells, row, column.index), column);
      last = period ?? (channels[at] === "" ? null : last); // merged cells
      return last;
    });
    const names = [...new Set(periods.map((period) => period?.name ?? ""))];
    const pairs = new Set(rows.map((_, at) => JSON.stringify([channels[at], periods[at]?.name])));
    if (names.length < 2 || (apart > 1 && pairs.size === apart)) continue;
    const isDaily = names.length > DAYS && periods.every((period) => !period || period.at >= 12 * 1900);
    if (isDaily) return { names: periods.map((period) => (period ? monthOf(period) : "")), days: names.length };
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
