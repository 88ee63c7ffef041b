import type { Grid } from "../../report/grid";
import { FORMAT } from "../../report/styles";
import type { Box, Place } from "../../tables/line";

/** Writes a part of a grid where it has it, or elsewhere; its number formats first, since in cells of plain text formulas stay texts. */
export function writeBox(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  grid: Grid,
  box: Box,
  to: Place = box,
  contents: Grid["contents"] = grid.contents,
): void {
  const [row, column] = [box.row - grid.row, box.column - grid.column];
  const across = <T>(line: readonly T[]): T[] => line.slice(column, column + box.columns);
  const lines = Array.from({ length: box.rows }, (_, i) => row + i);
  const general = Array.from({ length: grid.columns }, () => FORMAT.general);
  sheet
    .getRange(to.row, to.column, box.rows, box.columns)
    .setNumberFormats(lines.map((line) => across<string>(grid.numberFormats[line] ?? general)))
    .setValues(lines.map((line) => across(contents[line]!)));
}
