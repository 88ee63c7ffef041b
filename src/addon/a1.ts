import { boxA1 } from "../report/layout/address";
import type { Box } from "../tables/stageTable";

/** A box in A1 notation: "A1:D7", a single cell "B2". */
export const toA1 = (box: Box): string => boxA1(box, box.rows, box.columns);

/** The box of a range. */
export function boxOf(range: GoogleAppsScript.Spreadsheet.Range): Box {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}
