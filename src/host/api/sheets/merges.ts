import type { SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { type Area, areaOf, zoneOf } from "./area";

/** The merges that touch an area. */
export function mergesIn({ model }: HostState, area: Area): Area[] {
  return model.getters
    .getMergesInZone(area.sheetId, zoneOf(area))
    .map((merge) => areaOf(area.sheetId, merge))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The commands that merge areas; what is not in their first cells is lost, as in Sheets. */
export function merging(areas: readonly Area[]): SheetCommand[] {
  return areas
    .filter(({ rows, columns }) => rows * columns > 1)
    .map((area) => ({ type: "ADD_MERGE", sheetId: area.sheetId, target: [zoneOf(area)], force: true }));
}

/** The commands that split all merges in some areas. */
export function splitting(state: HostState, areas: readonly Area[]): SheetCommand[] {
  return areas.flatMap((area) =>
    mergesIn(state, area).map((merge) => ({ type: "REMOVE_MERGE", sheetId: merge.sheetId, target: [zoneOf(merge)] })),
  );
}

/** An area's rows as areas of one row each. */
export function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
}

/** An area's columns as areas of one column each. */
export function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, column) => ({ ...area, column: area.column + column, columns: 1 }));
}
