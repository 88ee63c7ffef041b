import type { SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { exception } from "../exception";
import { type Area, areaOf, zoneOf } from "./area";

/** The merges that touch an area. */
export function mergesIn({ model }: HostState, area: Area): Area[] {
  return model.getters
    .getMergesInZone(area.sheetId, zoneOf(area))
    .map((merge) => areaOf(area.sheetId, merge))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The commands that merge areas; what is not in their first cells is lost, as in Sheets, which refuses a part of another merge. */
export function merging(state: HostState, areas: readonly Area[]): SheetCommand[] {
  if (areas.some((area) => mergesIn(state, area).some((merge) => !holds(area, merge))))
    throw exception(PART_OF_A_MERGE);
  return areas
    .filter(({ rows, columns }) => rows * columns > 1)
    .map((area) => ({ type: "ADD_MERGE", sheetId: area.sheetId, target: [zoneOf(area)], force: true }));
}

/** The commands that split all merges in some areas; throws, as Sheets does, where an area holds a part of one. */
export function splitting(state: HostState, areas: readonly Area[]): SheetCommand[] {
  return areas.flatMap((area) =>
    mergesIn(state, area).map((merge) => {
      if (!holds(area, merge)) throw exception(PART_OF_A_MERGE);
      return { type: "REMOVE_MERGE", sheetId: merge.sheetId, target: [zoneOf(merge)] };
    }),
  );
}

// As public repositories that work around it quote it.
const PART_OF_A_MERGE = "You must select all cells in a merged range to merge or unmerge them.";

const holds = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** An area's rows as areas of one row each. */
export function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));
}

/** An area's columns as areas of one column each. */
export function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, column) => ({ ...area, column: area.column + column, columns: 1 }));
}
