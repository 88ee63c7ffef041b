import type { MapView } from "../endpoints";
import { journeyMaps } from "./mapSheets";
import { mapView } from "./mapView";

/** The journey maps of this spreadsheet, in the order of its sheets. */
export function listMaps(): MapView[] {
  return journeyMaps()
    .filter(({ note }) => !note.unfinished)
    .sort((a, b) => a.sheet.getIndex() - b.sheet.getIndex())
    .map(({ sheet, note }) => mapView(sheet, note, null));
}
