import { boxA1, columnNumber } from "../report/layout/address";
import type { Box } from "../tables/stageTable";

/** A box in A1 notation: "A1:D7", a single cell "B2". */
export const toA1 = (box: Box): string => boxA1(box, box.rows, box.columns);

/** The box of a range. */
export function boxOf(range: GoogleAppsScript.Spreadsheet.Range): Box {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}

/** The box of a range in A1 notation, whichever of its corners is first. */
export function boxOfA1(range: string): Box {
  const corners = [...range.toUpperCase().matchAll(/([A-Z]+)(\d+)/g)];
  const rows = corners.map(([, , row]) => Number(row));
  const columns = corners.map(([, letters]) => columnNumber(letters!));
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
