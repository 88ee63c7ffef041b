import { withKeptNotes } from "../../report/map/mapNotes";
import type { SheetCells } from "../../report/map/standingCells";
import { areaOf } from "../../report/places";
import { type Existing, headOf } from "../existing";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All that stands on a map's sheet, with what it shows. */
export function cellsOf(sheet: Sheet, existing: Existing): SheetCells {
  const all = rangeOf(sheet, existing);
  const { formulas } = existing;
  const cells = { formulas, values: all.getValues(), shown: all.getDisplayValues(), notes: all.getNotes() };
  return withKeptNotes(cells, headOf(existing));
}

/** The same with what people made of the looks of their cells, on a map that was written whole the last time or not. */
export function cellsWithLooks(sheet: Sheet, existing: Existing, areWhole: boolean): SheetCells {
  const all = rangeOf(sheet, existing);
  const looks = {
    backgrounds: all.getBackgrounds(),
    colors: all.getFontColors(),
    weights: all.getFontWeights(),
    styles: all.getFontStyles(),
    lines: all.getFontLines(),
    areWhole,
  };
  return { ...cellsOf(sheet, existing), looks };
}

/** From A1 to its last cell, or to where a rebuild that was cut off has put what people wrote. */
function rangeOf(sheet: Sheet, { area, places }: Existing) {
  const own = Object.keys(places).flatMap((key) => (places[key]?.includes("!") ? [] : (areaOf(places, key) ?? [])));
  const last = Math.max(...[area, ...own].map(({ column, columns }) => column + columns - 1));
  return sheet.getRange(1, 1, area.row + area.rows - 1, last);
}
