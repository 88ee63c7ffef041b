import { UserError } from "../../core/userError";
import type { MapRatings } from "../../report/map/mapModel";
import type { SheetPlaces } from "../../report/places";
import { ratingsIn as tableIn } from "../../tables/ratings/ratingsIn";
import { sheetOf } from "../existing";

/** The table of ratings of a sheet; UserError noRatings. */
export function ratingsOn(sheet: GoogleAppsScript.Spreadsheet.Sheet): MapRatings {
  const table = tableIn(sheet.getDataRange().getValues());
  const sheetName = sheet.getName();
  if (!table) throw new UserError("noRatings", { sheet: sheetName });
  return { table, sheetName };
}

/** The table that a map takes its emotions from; null where it has none, or its sheet was deleted. UserError noRatings. */
export function ratingsIn({ ratings }: SheetPlaces): MapRatings | null {
  const sheet = ratings ? SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetOf(ratings)) : null;
  return sheet && ratingsOn(sheet);
}
