import { type MapPlaces, readMapMemory } from "../../report/map/mapMemory";
import { withKeptNotes } from "../../report/map/mapNotes";
import { areaOf, type SheetCells } from "../../report/map/standingCells";
import type { Standing } from "../render/clear";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A map as it stands in its sheet. */
export interface StandingSheet {
  readonly cells: SheetCells;
  readonly places: MapPlaces;
  readonly standing: Standing;
}

/** Reads a map's sheet, once; null when what the map knows of itself was deleted. */
export function standingSheet(sheet: Sheet): StandingSheet | null {
  const formulas = sheet.getDataRange().getFormulas();
  const places = readMapMemory(formulas);
  const first = places && areaOf(places, "first");
  const last = places && areaOf(places, "last");
  if (!places || !first || !last) return null;
  const all = sheet.getRange(1, 1, last.row, last.column);
  const cells: SheetCells = {
    formulas,
    values: all.getValues(),
    shown: all.getDisplayValues(),
    notes: all.getNotes(),
  };
  const standing = {
    row: first.row,
    column: first.column,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
  return { cells: withKeptNotes(cells, first), places, standing };
}
