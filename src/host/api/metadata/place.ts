import type { UnboundedZone } from "@odoo/o-spreadsheet";
import type { Attachment } from "../../engine/attachments";
import type { HostState } from "../../state";
import { SPREADSHEET_ENUMS } from "../enums";
import { exception } from "../exception";
import { type Area, unboundedZoneOf } from "../sheets/area";

type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** Where developer metadata can be pinned: the spreadsheet, a sheet, one whole row, one whole column. */
export interface Place {
  readonly sheetId: string | null;
  readonly zone: UnboundedZone | null;
}

export const SPREADSHEET_PLACE: Place = { sheetId: null, zone: null };

/** The row or column that an area is; throws Apps Script's error for any other area. */
export function rowOrColumn(state: HostState, area: Area): Place {
  const place = placeOf(state, area);
  if (place) return place;
  throw exception(
    "Adding developer metadata to arbitrary ranges is not currently supported. " +
      "Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

/** Whether a place is an area's whole row or column; any other area is no place. */
export function isAt(state: HostState, place: Place, area: Area): boolean {
  const other = placeOf(state, area);
  return other !== null && samePlace(place, other);
}

function placeOf({ model }: HostState, area: Area): Place | null {
  const { numberOfRows, numberOfCols } = model.getters.getSheetSize(area.sheetId);
  const wholeRow = area.rows === 1 && area.columns === numberOfCols;
  const wholeColumn = area.columns === 1 && area.rows === numberOfRows;
  if (!wholeRow && !wholeColumn) return null;
  return { sheetId: area.sheetId, zone: unboundedZoneOf({ ...area, open: wholeColumn ? "rows" : "columns" }) };
}

/** What kind of place metadata is pinned to. */
export function locationType({ sheetId, zone }: Place): LocationType {
  const types = SPREADSHEET_ENUMS.DeveloperMetadataLocationType;
  if (sheetId === null) return types.SPREADSHEET;
  if (zone === null) return types.SHEET;
  return zone.right === undefined ? types.ROW : types.COLUMN;
}

function samePlace(a: Place, b: Place): boolean {
  return a.sheetId === b.sheetId && JSON.stringify(edges(a.zone)) === JSON.stringify(edges(b.zone));
}

/** Whether a place lies in an area: a row in its rows, a column in its columns. */
export function isWithin({ sheetId, zone }: Place, area: Area): boolean {
  if (sheetId !== area.sheetId || !zone) return false;
  return zone.right === undefined
    ? zone.top >= area.row - 1 && zone.top < area.row - 1 + area.rows
    : zone.left >= area.column - 1 && zone.left < area.column - 1 + area.columns;
}

const edges = (zone: UnboundedZone | null) => zone && [zone.top, zone.left, zone.bottom ?? null, zone.right ?? null];

/** A place as an attachment's. */
export const pinnedTo = ({ sheetId, zone }: Place): Pick<Attachment, "sheetId" | "zone" | "exceptions"> => ({
  sheetId,
  zone,
  exceptions: [],
});
