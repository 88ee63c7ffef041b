import { withKeptNotes } from "../../report/map/mapNotes";
import type { SheetCells } from "../../report/map/standingCells";
import { type Existing, headOf } from "../existing";

/** All that stands on a map's sheet, with what it shows. */
export function cellsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, existing: Existing): SheetCells {
  const { area, formulas } = existing;
  const all = sheet.getRange(1, 1, area.row + area.rows - 1, area.column + area.columns - 1);
  const cells = { formulas, values: all.getValues(), shown: all.getDisplayValues(), notes: all.getNotes() };
  return withKeptNotes(cells, headOf(existing));
}
