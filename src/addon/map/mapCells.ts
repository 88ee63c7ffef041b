import { withKeptNotes } from "../../report/map/mapNotes";
import type { SheetCells } from "../../report/map/standingCells";
import { type Existing, headOf } from "../existing";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All that stands on a map's sheet, with what it shows. */
export function cellsOf(sheet: Sheet, existing: Existing): SheetCells {
  const all = rangeOf(sheet, existing);
  const { formulas } = existing;
  const cells = { formulas, values: all.getValues(), shown: all.getDisplayValues(), notes: all.getNotes() };
  return withKeptNotes(cells, headOf(existing));
}

/** The same with what people made of the looks of their cells. */
export function cellsWithLooks(sheet: Sheet, existing: Existing): SheetCells {
  const all = rangeOf(sheet, existing);
  const looks = {
    backgrounds: all.getBackgrounds(),
    colors: all.getFontColors(),
    weights: all.getFontWeights(),
    styles: all.getFontStyles(),
    lines: all.getFontLines(),
  };
  return { ...cellsOf(sheet, existing), looks };
}

const rangeOf = (sheet: Sheet, { area }: Existing) =>
  sheet.getRange(1, 1, area.row + area.rows - 1, area.column + area.columns - 1);
