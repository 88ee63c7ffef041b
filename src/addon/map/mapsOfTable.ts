import type { MapOfTable } from "../../report/map/bestHypotheses";
import { type Existing, existingOn, isAt } from "../existing";
import { isOfThisBook, originals } from "../managedSheets";
import type { Source } from "../source";
import { type JourneyMap, MAP_SHEET } from "./mapSheets";

/** A map, and what stands in its sheet now. */
export interface PlacedMap extends JourneyMap {
  readonly existing: Existing;
}

/** The maps of a table that can be rebuilt, in the order in which they were made; no copies of them. */
export function mapsOver({ id, name, table }: Source): PlacedMap[] {
  const over = originals(MAP_SHEET).filter((map) => map.note.sourceSheetId === id || !isOfThisBook(map));
  return over.flatMap((map) => {
    const existing = existingOn(map.sheet);
    const isOver = existing && isAt(existing.places, "source", name, table.stages[0]!.nameAt ?? table.box);
    return isOver ? [{ ...map, existing }] : [];
  });
}

/** What a report of the same table needs to know of its maps. */
export function mapsOfTable(source: Source): MapOfTable[] {
  return mapsOver(source).map(({ sheet, note, existing }) => ({
    sheetName: sheet.getName(),
    sheetId: sheet.getSheetId(),
    column: existing.area.column,
    segment: note.segment,
  }));
}
