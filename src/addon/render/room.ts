import type { Grid } from "../../report/grid";
import type { Standing } from "./clear";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

// Empty rows that a new report's sheet has below it, for whoever writes there.
const SPARE = 100;

/** Makes the sheet large enough, and moves what people wrote below the older report down when the new one needs their rows. */
export function makeRoom(sheet: Sheet, grid: Grid, older: Standing | null): void {
  const missingColumns = grid.column + grid.columns - 1 - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const last = grid.row + grid.rows - 1;
  const written = older ? firstWrittenRow(sheet, grid, older) : 0;
  if (written > 0) sheet.insertRowsBefore(written, last + 1 - written);
  const standing = sheet.getMaxRows();
  const wanted = older ? Math.max(last, standing) : last + SPARE;
  if (wanted > standing) sheet.insertRowsAfter(standing, wanted - standing);
  if (wanted < standing) sheet.deleteRows(wanted + 1, standing - wanted);
}

/** The first row that the new report needs below the older one and that is not empty; 0 when all are. */
function firstWrittenRow(sheet: Sheet, { row, column, rows, columns }: Grid, older: Standing): number {
  const first = row + older.rows;
  const last = Math.min(sheet.getLastRow(), row + rows - 1);
  if (last < first) return 0;
  const values = sheet.getRange(first, column, last - first + 1, columns).getValues();
  const at = values.findIndex((line) => line.some((value) => value !== ""));
  return at < 0 ? 0 : first + at;
}
