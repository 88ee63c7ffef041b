import type { RangeData, UnboundedZone, Zone } from "@odoo/o-spreadsheet";

/** A rectangle of cells of one sheet, counted from 1 as Apps Script does. */
export interface Area {
  /** The sheet's id in the model, a string; not Apps Script's number. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Sides the notation left out: "D:F" is open in its rows, "5:7" in its columns, a whole sheet in both. */
  readonly open?: "rows" | "columns" | "sheet";
}

/** The area as o-spreadsheet counts, from 0. */
export function zoneOf({ row, column, rows, columns }: Area): Zone {
  return { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
}

/** The area with its open sides left open. */
export function unboundedZoneOf(area: Area): UnboundedZone {
  const zone = zoneOf(area);
  if (area.open === "rows") return { ...zone, bottom: undefined, hasHeader: false };
  if (area.open === "columns") return { ...zone, right: undefined, hasHeader: false };
  return zone;
}

/** A zone of o-spreadsheet as an area. */
export function areaOf(sheetId: string, { top, left, bottom, right }: Zone): Area {
  return { sheetId, row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The position in o-spreadsheet of the area's cell at an offset from its top left one. */
export function positionAt(area: Area, rowOffset = 0, columnOffset = 0) {
  return { sheetId: area.sheetId, row: area.row - 1 + rowOffset, col: area.column - 1 + columnOffset };
}

/** A matrix of the area's shape, by row then column. */
export function matrixOf<T>(area: Area, cell: (rowOffset: number, columnOffset: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => cell(row, column)),
  );
}

/** The cells of an area, each as an area of one cell, row by row. */
export function cellsOf(area: Area): Area[] {
  return matrixOf(area, (row, column) => ({
    sheetId: area.sheetId,
    row: area.row + row,
    column: area.column + column,
    rows: 1,
    columns: 1,
  })).flat();
}

/** The area as commands of o-spreadsheet take it. */
export function rangeDataOf(area: Area): RangeData {
  return { _sheetId: area.sheetId, _zone: unboundedZoneOf(area) };
}
