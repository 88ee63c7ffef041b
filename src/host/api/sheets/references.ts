import { toEngineName } from "../../engine/sheetNames";
import type { HostState } from "../../state";
import { exception, notInHost } from "../exception";
import type { Area } from "./area";
import { parseNotation, toA1 } from "./notation";

/** The area of a notation such as "B2:D", "Sheet1!5:7", "R1C1" or a named range's name, on the given sheet unless it names one. */
export function areaOfNotation(state: HostState, defaultSheetId: string, notation: string): Area {
  const area = namedArea(state, notation) ?? parsedArea(state, defaultSheetId, notation);
  if (!area) throw exception("Range not found");
  return area;
}

/** The area of a named range; null when there is no such name. */
export function namedArea({ model }: HostState, name: string): Area | null {
  const { getters } = model;
  const named = getters.getNamedRanges().find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!named) return null;
  const { zone, sheetId } = named.range;
  return {
    sheetId,
    row: zone.top + 1,
    column: zone.left + 1,
    rows: zone.bottom - zone.top + 1,
    columns: zone.right - zone.left + 1,
  };
}

/** Refuses an area that reaches out of its sheet. */
export function withinSheet({ model }: HostState, area: Area): Area {
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(area.sheetId);
  // What Sheets makes of half a row is not written anywhere.
  const broken = [area.row, area.column, area.rows, area.columns].find((each) => !Number.isInteger(each));
  if (broken !== undefined) throw notInHost(`A range that begins or ends at ${broken}`);
  if (area.row < 1 || area.column < 1 || !isInside(area, numberOfRows, numberOfCols))
    throw exception("The coordinates of the range are outside the dimensions of the sheet.");
  return area;
}

/** Refuses to do anything with cells that a sheet has not: a notation may name them, and what Sheets then makes of them is not known. */
export function withCells({ model }: HostState, area: Area): Area {
  if (!model.getters.tryGetSheet(area.sheetId)) throw exception("Sheet not found");
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(area.sheetId);
  if (!isInside(area, numberOfRows, numberOfCols)) throw notInHost(`Using the range ${toA1(area)} beyond its sheet`);
  return area;
}

const isInside = ({ row, column, rows, columns }: Area, numberOfRows: number, numberOfColumns: number): boolean =>
  row + rows - 1 <= numberOfRows && column + columns - 1 <= numberOfColumns;

function parsedArea(state: HostState, defaultSheetId: string, notation: string): Area | null {
  const reference = parseNotation(notation);
  if (!reference) return null;
  const { getters } = state.model;
  const { sheetName, top, left, bottom, right } = reference;
  const sheetId = sheetName === null ? defaultSheetId : getters.getSheetIdByName(toEngineName(sheetName));
  if (!sheetId) return null;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const [row, column] = [top ?? 1, left ?? 1];
  const area = {
    sheetId,
    row,
    column,
    rows: (bottom ?? numberOfRows) - row + 1,
    columns: (right ?? numberOfCols) - column + 1,
    ...(bottom === null ? { open: "rows" as const } : right === null ? { open: "columns" as const } : {}),
  };
  if (row < 1 || column < 1) return null;
  if (area.rows < 1 || area.columns < 1) throw notInHost(`The range ${notation} that begins beyond its sheet`);
  return area;
}
