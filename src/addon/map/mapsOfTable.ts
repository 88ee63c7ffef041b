import type { MapOfTable } from "../../report/map/bestHypotheses";
import { type MapPlaces, readMapMemory } from "../../report/map/mapMemory";
import { areaOf } from "../../report/map/standingCells";
import type { Source } from "../source";
import { type JourneyMap, journeyMaps } from "./mapSheets";

/** A map, and where its parts are. */
export interface PlacedMap extends JourneyMap {
  readonly places: MapPlaces;
}

/** The maps of a table that stand, in the order in which they were made. */
export function mapsOver({ id, table }: Source): PlacedMap[] {
  const { row, column } = table.stages[0]!.nameAt ?? table.box;
  const over = journeyMaps().filter(({ note }) => note.sourceSheetId === id && !note.unfinished);
  return over.flatMap((map) => {
    const places = readMapMemory(map.sheet.getDataRange().getFormulas());
    const box = places && areaOf(places, "source");
    const isOver =
      box && row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
    return isOver ? [{ ...map, places }] : [];
  });
}

/** What a report of the same table needs to know of its maps. */
export function mapsOfTable(source: Source): MapOfTable[] {
  return mapsOver(source).map(({ sheet, note, places }) => ({
    sheetName: sheet.getName(),
    sheetId: sheet.getSheetId(),
    column: areaOf(places, "first")?.column ?? 1,
    segment: note.segment,
  }));
}
