import { managed } from "../managedSheets";
import type { MapView } from "../protocol";
import { MAP_SHEET } from "./mapSheets";
import { mapView } from "./mapView";

/** The journey maps of this spreadsheet, in the order of its sheets; people work with copies, too. */
export function listMaps(): MapView[] {
  return managed(MAP_SHEET)
    .filter(({ note }) => !note.unfinished)
    .sort((a, b) => a.sheet.getIndex() - b.sheet.getIndex())
    .map(({ sheet, note }) => mapView({ sheetId: sheet.getSheetId(), name: sheet.getName() }, note, null));
}
