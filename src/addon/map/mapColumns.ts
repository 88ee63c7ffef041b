import type { Grid } from "../../report/grid";
import type { Standing } from "../render/clear";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Moves what people wrote beside an older map to the right when the new one needs its columns. */
export function makeColumns(sheet: Sheet, grid: Grid, { row, column, rows, columns }: Standing): void {
  const missing = grid.columns - columns;
  const next = column + columns;
  const there = Math.min(missing, sheet.getMaxColumns() - next + 1);
  if (there <= 0) return;
  const beside = sheet.getRange(row, next, Math.max(rows, Math.min(grid.rows, sheet.getMaxRows() - row + 1)), there);
  const isWritten = [...beside.getValues(), ...beside.getNotes()].some((line) => line.some((value) => value !== ""));
  if (isWritten) sheet.insertColumnsAfter(next - 1, missing);
}
