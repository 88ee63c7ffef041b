import type { SheetPlaces } from "../../report/places";
import { rangeAt } from "../existing";
import type { MapNote } from "./mapSheets";

/** Whose map it is: its column may have been renamed. */
export function segmentOf({ segment }: Pick<MapNote, "segment">, places: SheetPlaces): string {
  const cell = segment === "" ? null : rangeAt(places.segment);
  return cell?.getDisplayValue().trim() || segment;
}
