import { exception } from "../exception";
import type { Area } from "./area";
import { dataRegion, nextDataCell } from "./dataRegion";
import { mergesIn } from "./merges";
import { toA1 } from "./notation";
import { newRange, newSheet } from "./objects";
import { withinSheet } from "./references";
import { RuledCells } from "./ruledCells";
import { sheetNumber } from "./sheetIds";

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** Where a range is, and the ranges that are found from it. */
export abstract class RangeGeometry extends RuledCells<GRange> {
  /** The one area of a range. */
  get area(): Area {
    return this.areas[0]!;
  }

  private get place(): Area {
    return this.places[0]!;
  }

  getA1Notation(): string {
    return toA1(this.place);
  }

  getRow(): number {
    return this.place.row;
  }

  getRowIndex(): number {
    return this.place.row;
  }

  getColumn(): number {
    return this.place.column;
  }

  getColumnIndex(): number {
    return this.place.column;
  }

  getNumRows(): number {
    return this.place.rows;
  }

  getNumColumns(): number {
    return this.place.columns;
  }

  getHeight(): number {
    return this.place.rows;
  }

  getWidth(): number {
    return this.place.columns;
  }

  getLastRow(): number {
    return this.place.row + this.place.rows - 1;
  }

  getLastColumn(): number {
    return this.place.column + this.place.columns - 1;
  }

  isStartRowBounded(): boolean {
    return !OPEN_ROWS.has(this.place.open) || this.place.row > 1;
  }

  isEndRowBounded(): boolean {
    return !OPEN_ROWS.has(this.place.open);
  }

  isStartColumnBounded(): boolean {
    return !OPEN_COLUMNS.has(this.place.open) || this.place.column > 1;
  }

  isEndColumnBounded(): boolean {
    return !OPEN_COLUMNS.has(this.place.open);
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return newSheet(this.state, this.place.sheetId);
  }

  getGridId(): number {
    return sheetNumber(this.place.sheetId);
  }

  getCell(row: number, column: number): GRange {
    return this.part({ row: this.place.row + row - 1, column: this.place.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rowOffset: number, columnOffset: number, numRows = this.place.rows, numColumns = this.place.columns): GRange {
    if (numRows < 1) throw exception("The number of rows in the range must be at least 1.");
    if (numColumns < 1) throw exception("The number of columns in the range must be at least 1.");
    const { row, column } = this.place;
    return this.part({ row: row + rowOffset, column: column + columnOffset, rows: numRows, columns: numColumns });
  }

  isPartOfMerge(): boolean {
    return mergesIn(this.state, this.area).length > 0;
  }

  getMergedRanges(): GRange[] {
    return mergesIn(this.state, this.area).map((merge) => newRange(this.state, merge));
  }

  getDataRegion(dimension: GoogleAppsScript.Spreadsheet.Dimension | null = null): GRange {
    return newRange(this.state, dataRegion(this.state, this.area, dimension));
  }

  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): GRange {
    return newRange(this.state, nextDataCell(this.state, this.area, direction));
  }

  private part(place: Omit<Area, "sheetId">): GRange {
    return newRange(this.state, withinSheet(this.state, { sheetId: this.place.sheetId, ...place }));
  }
}

const OPEN_ROWS = new Set<Area["open"]>(["rows", "sheet"]);
const OPEN_COLUMNS = new Set<Area["open"]>(["columns", "sheet"]);
