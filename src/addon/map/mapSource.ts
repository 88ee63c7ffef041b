import { readGrowing, type Source } from "../source";
import { standingSheet } from "./mapCells";
import { mapOn } from "./mapSheets";

/** The table of the journey map in front of the reader; null when there is no map, or a map without a table. */
export function sourceOfMap(): Source | null {
  const map = mapOn(SpreadsheetApp.getActiveSheet());
  const place = map && standingSheet(map.sheet)?.places.source;
  return place ? readGrowing(SpreadsheetApp.getActiveSpreadsheet().getRange(place), map.note.grows) : null;
}
