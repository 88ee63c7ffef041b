import { found, isBlank } from "../cells";
import type { Column, Frame } from "../profile/frame";
import { type Cells, cellAt } from "../profile/rows";
import type { DealList } from "./dealList";
import { nameInList } from "./names";

// A list of deals may go on below its block, and its names may have blanks in them.

/** A blank that no spreadsheet's TRIM takes away, and those that it does. */
const ODD_BLANK = /[\u00a0\n]/;
const PLAIN_BLANK = /^\s|\s$|\s{2}/;

/** What of blanks the names in some columns have: to take none away is a third of the work of every formula. */
export function blanksIn(cells: Cells, columns: readonly Column[], first: number, last: number): DealList["blanks"] {
  let blanks: DealList["blanks"] = "none";
  for (let row = first; row <= last; row++) {
    for (const { index } of columns) {
      const cell = cellAt(cells, row, index);
      // TRIM makes a text of what is none, too.
      if (typeof cell !== "string") blanks = isBlank(cell) ? blanks : "plain";
      else if (ODD_BLANK.test(cell)) return "odd";
      else if (PLAIN_BLANK.test(cell)) blanks = "plain";
    }
  }
  return blanks;
}

/** Whether errors stand in some columns. */
export const areErrorsIn = (cells: Cells, columns: readonly Column[], first: number, last: number): boolean =>
  cells.slice(first - 1, last).some((row) => columns.some(({ index }) => found(row[index - 1]) === "error"));

/** The rows of deals behind those of a list's block, of its pipeline. */
export function rowsBelow({ cells, rows }: Frame, stage: Column, pipeline: DealList["pipeline"]): number[] {
  const last = rows.at(-1)!;
  const below = Array.from({ length: lastFilled(cells, [stage], last) - last }, (_, i) => last + 1 + i);
  return pipeline
    ? below.filter((row) => nameInList(cellAt(cells, row, pipeline.line.index)) === pipeline.name)
    : below;
}

/** Deals go on below an empty row: formulas over the columns count them, too. */
export function lastFilled(cells: Cells, columns: readonly Column[], last: number): number {
  for (let row = cells.length; row > last; row--)
    if (columns.some(({ index }) => !isBlank(cellAt(cells, row, index)))) return row;
  return last;
}

/** The row of a header like that of the list with its names in other places; null where none stands below. */
export function otherListBelow({ cells, headers, columns }: Frame, lastRow: number): number | null {
  const named = columns.filter(({ header }) => header !== "");
  const names = new Set(named.map(({ header }) => nameInList(header).toLowerCase()));
  const nameAt = (row: number, { index }: Column) => nameInList(cellAt(cells, row, index)).toLowerCase();
  for (let row = headers.at(-1)! + 1; row <= lastRow; row++) {
    // Hardly any row of deals has a name of a column in its first cells.
    if (!named.slice(0, 2).some((column) => names.has(nameAt(row, column)))) continue;
    const found = named.filter((column) => names.has(nameAt(row, column)));
    const isSame = found.every((column) => nameAt(row, column) === nameInList(column.header).toLowerCase());
    if (found.length > 2 && !isSame) return row;
  }
  return null;
}
