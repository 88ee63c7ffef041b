import type { Grid } from "../../report/grid";
import type { Box } from "../../tables/line";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

// Empty rows that a new report's sheet has below it, for whoever writes there.
const SPARE = 100;

/** Makes the sheet large enough, and moves what people have below and beside the older report away when the new one needs their cells. */
export function makeRoom(sheet: Sheet, grid: Grid, older: Box | null): void {
  if (older) makeColumns(sheet, grid, older);
  const missingColumns = grid.column + grid.columns - 1 - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const last = grid.row + grid.rows - 1;
  const taken = older ? firstTakenRow(sheet, grid, older) : 0;
  if (taken > 0) sheet.insertRowsBefore(taken, last + 1 - taken);
  const standing = sheet.getMaxRows();
  const wanted = older ? Math.max(last, standing) : last + SPARE;
  if (wanted > standing) sheet.insertRowsAfter(standing, wanted - standing);
  if (wanted < standing) sheet.deleteRows(wanted + 1, standing - wanted);
}

/** Moves what people have beside an older report to the right when the new one needs its columns. */
function makeColumns(sheet: Sheet, grid: Grid, { row, column, rows, columns }: Box): void {
  const missing = grid.columns - columns;
  if (missing <= 0) return;
  const next = column + columns;
  const there = Math.min(missing, sheet.getMaxColumns() - next + 1);
  if (there <= 0) return;
  const height = Math.max(rows, Math.min(grid.rows, sheet.getMaxRows() - row + 1));
  if (takenRows(sheet.getRange(row, next, height, there)).length > 0) sheet.insertColumnsAfter(next - 1, missing);
}

/** The first row that the new report needs below the older one and in which people have something; 0 when there is none. */
function firstTakenRow(sheet: Sheet, { row, column, rows, columns }: Grid, older: Box): number {
  if (rows <= older.rows) return 0;
  const first = row + older.rows;
  const last = Math.min(sheet.getMaxRows(), row + rows - 1);
  if (last < first) return 0;
  return takenRows(sheet.getRange(first, column, last - first + 1, columns))[0] ?? 0;
}

/** The rows of a range in which something is written, noted or merged. */
function takenRows(range: GoogleAppsScript.Spreadsheet.Range): number[] {
  const first = range.getRow();
  const filled = [range.getValues(), range.getNotes()].flatMap((matrix) =>
    (matrix as unknown[][]).flatMap((line, i) => (line.some((value) => value !== "") ? [first + i] : [])),
  );
  const merged = range.getMergedRanges().map((merge) => Math.max(first, merge.getRow()));
  return [...filled, ...merged].sort((a, b) => a - b);
}
