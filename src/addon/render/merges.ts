import { UserError } from "../../core/userError";
import type { Box } from "../../tables/line";
import { boxOf } from "../a1";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** UserError mergedOverEdge for cells that a person merged over the edge of a report: Sheets takes no merge apart in part. */
export function refuseMerges(sheet: Sheet, area: Box): void {
  const { row, column, rows, columns } = area;
  const crossing = sheet
    .getRange(row, column, rows, columns)
    .getMergedRanges()
    .find((merge) => !holds(area, boxOf(merge)));
  if (crossing) throw new UserError("mergedOverEdge", { cells: crossing.getA1Notation() });
}

/** Whether a box lies wholly in another. */
export const holds = (outer: Box, inner: Box): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;
