import { isBlank, nameOf } from "../cells";
import type { Choices } from "../choices";
import { isTurned, timeReader } from "../events/eventTimes";
import type { Cell } from "../line";
import { dateOf, isSerial, monthOf, type Period, periodOf } from "../periods";
import type { Column, Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import type { Side } from "./side";

/** More days than these are read as months. */
const DAYS = 31;

/**
 * The periods of rows by the first column of dates or months that differ. When every channel has one date of its own, that is when it was
 * started or sent, not a period.
 */
export function rowPeriods(
  frame: Frame,
  rows: readonly number[],
  channels: readonly string[],
  roles: readonly Side[],
  choices: Choices,
  isPaired: boolean,
): { names: string[]; days: number; turned: Column | null } {
  const isCounted = roles.map(({ role }) => role === "people" || role === "plan");
  const apart = new Set(channels.filter((_, i) => isCounted[i])).size;
  const own = ({ header }: Column) => choices.roles?.[header];
  const chosen = frame.columns.filter((column) => own(column) === "period");
  const found = frame.columns.filter(
    (column) =>
      own(column) === undefined &&
      (column.holds === "periods" || (column.holds === "words" && /^date range$/i.test(column.header))),
  );
  const columns = [...chosen, ...found];
  for (const column of columns) {
    let last: Period | null = null;
    const sample = rows.slice(0, SAMPLE).map((row) => cellAt(frame.cells, row, column.index));
    const turned = isTurned(sample.filter((cell) => !isBlank(cell))) ? column : null;
    const known = new Map<unknown, Period | null>();
    const periods = rows.map((row, at) => {
      const cell = cellAt(frame.cells, row, column.index);
      const key = typeof cell === "object" ? cell.getTime() : cell;
      let period = known.get(key);
      if (period === undefined) {
        period = turned
          ? turnedPeriod(cell)
          : (read(cell, column) ?? (chosen.includes(column) ? asSaid(cell, known.size) : null));
        known.set(key, period);
      }
      // Merged cells: over the rows of several channels, or over plan and fact.
      last = period ?? ((channels[at] === "" && !isPaired) || !isBlank(cell) ? null : last);
      return isCounted[at] ? last : null;
    });
    const names = [...new Set(periods.flatMap((period) => (period ? [period.name] : [])))];
    const dates = new Map<string, string | undefined>();
    const isOneEach = rows.every((_, at) => {
      const [channel, period] = [channels[at]!, periods[at]?.name];
      if (!isCounted[at]) return true;
      if (!dates.has(channel)) dates.set(channel, period);
      return dates.get(channel) === period;
    });
    if (names.length < 2 || (apart > 1 && isOneEach)) continue;
    const isDaily = names.length > DAYS && periods.every((period) => !period || period.at >= 12 * 1900);
    if (isDaily) {
      const months = new Map(periods.map((period) => [period, ""]));
      for (const period of months.keys()) if (period) months.set(period, monthOf(period));
      return { names: periods.map((period) => months.get(period)!), days: names.length, turned };
    }
    const isFirst = names.every((one) => /^\d{4}-\d{2}-01$/.test(one));
    return {
      names: periods.map((period) => (isFirst ? (period?.name ?? "").replace(/-01$/, "") : (period?.name ?? ""))),
      days: 0,
      turned,
    };
  }
  return { names: rows.map(() => ""), days: 0, turned: null };
}

/** The day of a cell whose day and month the spreadsheet took for each other, or left as a text. */
function turnedPeriod(cell: unknown): Period | null {
  const time = timeReader("turned")(cell);
  return time === null || Number.isNaN(time) ? null : periodOf(new Date(time).toISOString().slice(0, 10));
}

/** Cells by which the writing of a column of dates is told. */
const SAMPLE = 1000;

/** Somebody says that it is a period, whatever it is called: in the order of the sheet. */
function asSaid(cell: unknown, at: number): Period | null {
  const name = nameOf(cell as Cell);
  return name === "" ? null : { name, at, yearless: false };
}

// Under a header that says so, a bare number is a month or a week.
function read(cell: unknown, { header }: Column): Period | null {
  const period = typeof cell === "number" && isSerial(cell) ? periodOf(dateOf(cell)) : periodOf(cell);
  if (period || typeof cell !== "number" || !/month|week|месяц|недел/i.test(header)) return period;
  return { name: String(cell), at: cell, yearless: true };
}
