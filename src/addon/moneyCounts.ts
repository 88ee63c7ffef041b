import { withMoneyTold } from "../tables/moneyCounts";
import type { Cell, StageTable } from "../tables/stageTable";

/** The cells of a sheet with money written as such where a table took it for people; null where it did not. */
export function moneyTold(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly (readonly Cell[])[],
  table: StageTable,
): Cell[][] | null {
  const { row, column, rows, columns } = table.box;
  const formats = sheet.getRange(row, column, rows, columns).getNumberFormats();
  return withMoneyTold(cells, table, (place) => formats[place.row - row]?.[place.column - column] ?? "");
}
