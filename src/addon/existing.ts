import { areaOf, EDGES, type FoundPlaces, readPlaces, type SheetPlaces, wholeArea } from "../report/places";
import type { Box, Place } from "../tables/line";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A report or map as it stands in its sheet. */
export interface Existing extends FoundPlaces {
  /** All that it takes of the sheet, whatever was inserted above it or deleted of it; what people wrote around that is theirs. */
  readonly area: Box;
  /** The formulas of the whole sheet, from A1. */
  readonly formulas: readonly (readonly string[])[];
}

/** What stands in a sheet of ours; null when its workings were deleted, so that nobody can tell what on it is ours and what is people's. */
export function existingOn(sheet: Sheet): Existing | null {
  const formulas = sheet.getDataRange().getFormulas();
  const found = readPlaces(formulas);
  const area = found && wholeArea(found.places);
  return found && area ? { ...found, area, formulas } : null;
}

/**
 * Whether what stands in a sheet is where it was read: somebody may have inserted rows meanwhile. Asked as late as can be; what is remembered of
 * single places may have changed by then, since cells were moved.
 */
export function isStillThere(sheet: Sheet, { row, column, formula, places }: Existing): boolean {
  const now = sheet.getRange(row, column).getFormula();
  if (now === formula) return true;
  const found = readPlaces([[now]]);
  return found !== null && EDGES.every((edge) => found.places[edge] === places[edge]);
}

/** Whether a remembered place of another sheet holds a cell of it. */
export function isAt(places: SheetPlaces, key: string, sheetName: string, cell: Place): boolean {
  const box = areaOf(places, key);
  return (
    box !== null &&
    sheetOf(places[key]!) === sheetName &&
    cell.row >= box.row &&
    cell.row < box.row + box.rows &&
    cell.column >= box.column &&
    cell.column < box.column + box.columns
  );
}

/** The name of the sheet that a place is in, "" for a place without one: "It's" is written 'It''s'. */
export function sheetOf(place: string): string {
  const name = place.slice(0, Math.max(0, place.lastIndexOf("!")));
  return name.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
}

/** The range that a remembered place of another sheet is, such as "'Stages'!$A$1:$B$7"; null when it was deleted. */
export function rangeAt(place: string | null | undefined): Range | null {
  if (!place) return null;
  // Sheets writes an error for a sheet that was deleted; other programs keep its name.
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetOf(place));
  return sheet?.getRange(place.slice(place.lastIndexOf("!") + 1)) ?? null;
}

/** Where a report says what becomes of it: under its title, unless it remembers another place. */
export const headOf = ({ area, places }: Pick<Existing, "area" | "places">): Place =>
  areaOf(places, "status") ?? { row: area.row + 1, column: area.column };

/** Writes what a report says of itself into its head. */
export function sayInHead(sheet: Sheet, existing: Existing, text: string): void {
  const { row, column } = headOf(existing);
  const head = sheet.getRange(row, column);
  try {
    head.setValue(text);
  } catch {
    head.clearDataValidations().setValue(text); // somebody's rule may refuse it
  }
}
