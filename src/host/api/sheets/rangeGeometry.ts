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

  getA1Notation(): string {
    return toA1(this.area);
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getColumnIndex(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  isStartRowBounded(): boolean {
    return this.area.open !== "rows" || this.area.row > 1;
  }

  isEndRowBounded(): boolean {
    return this.area.open !== "rows";
  }

  isStartColumnBounded(): boolean {
    return this.area.open !== "columns" || this.area.column > 1;
  }

  isEndColumnBounded(): boolean {
    return this.area.open !== "columns";
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return newSheet(this.state, this.area.sheetId);
  }

  getGridId(): number {
    return sheetNumber(this.area.sheetId);
  }

  getCell(row: number, column: number): GRange {
    return this.part({ row: this.area.row + row - 1, column: this.area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rowOffset: number, columnOffset: number, numRows = this.area.rows, numColumns = this.area.columns): GRange {
    if (numRows < 1) throw exception("The number of rows in the range must be at least 1.");
    if (numColumns < 1) throw exception("The number of columns in the range must be at least 1.");
    const { row, column } = this.area;
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
    return newRange(this.state, withinSheet(this.state, { sheetId: this.area.sheetId, ...place }));
  }
}
