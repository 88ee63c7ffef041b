import type { Grid } from "../../report/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the sheet large enough, and moves what people wrote below the old report down when the new one needs their rows. */
export function makeRoom(sheet: Sheet, { rows, columns }: Grid): void {
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
  const written = firstWrittenRow(sheet, rows, columns);
  if (written > 0) sheet.insertRowsBefore(written, rows + 1 - written);
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
}

/** The first row in the new report's area that is not empty once the old report is cleared; 0 when all are. */
function firstWrittenRow(sheet: Sheet, rows: number, columns: number): number {
  const lastRow = Math.min(sheet.getLastRow(), rows);
  if (lastRow === 0) return 0;
  const values = sheet.getRange(1, 1, lastRow, columns).getValues();
  return 1 + values.findIndex((row) => row.some((value) => value !== ""));
}
