import { UserError } from "../../core/userError";
import type { CustomFunction } from "../../functions/define";
import type { Box } from "../../tables/stageTable";
import { boxOf, toA1 } from "../a1";
import { contains, type Figures } from "./figures";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the person selected: the cell with the cursor, and the range of several cells, the one without the cursor if there is such. */
export interface Selection {
  readonly cell: Box;
  readonly range: Box | null;
}

/** What is selected on a sheet. */
export function selectionOn(sheet: Sheet): Selection {
  const cell = boxOf(sheet.getCurrentCell() ?? sheet.getRange(1, 1));
  const several = (sheet.getActiveRangeList()?.getRanges() ?? [])
    .map(boxOf)
    .filter(({ rows, columns }) => rows * columns > 1);
  return { cell, range: several.find((range) => !contains(range, cell)) ?? several[0] ?? null };
}

/** The cell beside a selected range where a result lines up with its stages: to its right, or under a single row. */
export function cellBeside(selected: Box, { people }: Figures, declared: CustomFunction): Box {
  const one = { rows: 1, columns: 1 };
  if (people.rows === 1) return { row: selected.row + selected.rows, column: people.column, ...one };
  const row = declared.format === "table" ? selected.row : people.row;
  return { row, column: selected.column + selected.columns, ...one };
}

/** The range that a result fills; UserErrors insertOutside and insertNotEmpty when it has no room. */
export function roomFor(sheet: Sheet, { row, column }: Box, rows: number, columns: number) {
  const box = { row, column, rows, columns };
  const outside = row + rows - 1 > sheet.getMaxRows() || column + columns - 1 > sheet.getMaxColumns();
  if (outside) throw new UserError("insertOutside", { cell: toA1({ ...box, rows: 1, columns: 1 }), rows, columns });
  const range = sheet.getRange(row, column, rows, columns);
  refuseUnlessEmpty(range);
  return range;
}

/** UserError insertNotEmpty when something stands in a range. */
export function refuseUnlessEmpty(range: GoogleAppsScript.Spreadsheet.Range): void {
  if (!range.isBlank()) throw new UserError("insertNotEmpty", { range: toA1(boxOf(range)) });
}
