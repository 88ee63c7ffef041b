import { type Column, type Numbered, numbered } from "../core/journeys/numbered";
import { UserError } from "../core/userError";
import { found, isBlank, quote } from "./cells";
import { type TimeReader, timeReader, timeWriting } from "./events/eventTimes";
import { wholeName } from "./events/wholeName";
import { isDays, timeOf, timeOfDays } from "./times";

/** Where a row of a column stands, as parameters of an error. */
export type Place = (row: number) => Readonly<Record<string, string | number>>;

/** Reads a column of names (users, events, channels), only its `wanted` rows when they are given; an error for a cell with an error. */
export function readNames(column: Column, place: Place, wanted?: Uint8Array): Numbered {
  const name = (cell: unknown, row: number) => {
    // Nearly all names; a log has a hundred thousand of them.
    if (typeof cell === "string" && !cell.startsWith("#")) return cell.trim();
    if (found(cell) === "error") {
      throw new UserError("notAName", { found: "error", value: quote(cell), ...place(row) });
    }
    return wholeName(cell);
  };
  return numbered(column, name, wanted);
}

/** Marks the rows with one of these names. */
export function rowsWith(names: readonly string[], { ids, names: all }: Numbered): Uint8Array {
  const isWanted = all.map((name) => (names.includes(name) ? 1 : 0));
  const rows = new Uint8Array(ids.length);
  for (let row = 0; row < rows.length; row++) rows[row] = isWanted[ids[row]!] ?? 0;
  return rows;
}

/** Reads a column of times as whole milliseconds, NaN for a blank cell; an error for what is no time. Days and months in digits are read as a panel reads them. */
export function readTimes({ rows, at }: Column, place: Place): Float64Array {
  const times = new Float64Array(rows.length);
  let read: TimeReader = timeOf;
  for (let row = 0; row < times.length; row++) {
    const cell = rows[row]![at];
    // A log has a million of them, and a number that may be null is an object each.
    if (typeof cell === "number" && isDays(cell)) {
      times[row] = timeOfDays(cell);
      continue;
    }
    let time = read(cell);
    if (time === null && read === timeOf) {
      read = readerOf({ rows, at });
      // Dates before it may have to be read otherwise, too.
      if (read !== timeOf) {
        row = -1;
        continue;
      }
      time = null;
    }
    if (time === null || (Number.isNaN(time) && !isBlank(cell))) {
      // A date that is no time is a broken one.
      const what = found(cell) === "date" ? "other" : found(cell);
      throw new UserError("notATime", { found: what, value: quote(cell), ...place(row) });
    }
    times[row] = time;
  }
  return times;
}

/** Cells by which the writing of a column of times is told. */
const SAMPLE = 1000;

/** How the texts of a column are times: with days and months in digits; as ISO text where they are none. */
function readerOf({ rows, at }: Column): TimeReader {
  const filled: unknown[] = [];
  for (let row = 0; row < rows.length && filled.length < SAMPLE; row++) {
    const cell = rows[row]![at];
    if (!isBlank(cell)) filled.push(cell);
  }
  const writing = timeWriting(filled, true);
  return writing === "dayFirst" || writing === "monthFirst" || writing === "turned" ? timeReader(writing) : timeOf;
}

/** Whether a log begins with its header: no time above times. A whole column brings it along. */
export function hasHeader({ rows, at }: Column): boolean {
  const first = rows[0]?.[at];
  if (rows.length < 2 || typeof first !== "string" || isBlank(first) || found(first) === "error") return false;
  if (timeWriting([first], true) !== null) return false;
  const next = rows.find((row, i) => i > 0 && !isBlank(row[at]))?.[at];
  return next !== undefined && (typeof next === "number" || timeWriting([next], true) !== null);
}
