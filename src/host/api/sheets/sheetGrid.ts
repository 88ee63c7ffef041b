import type { Dimension, Getters } from "@odoo/o-spreadsheet";
import { dispatchAll, type SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { exception } from "../exception";
import { areaBehind } from "./objects";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** A sheet's rows and columns: their number, sizes, visibility, freezing. */
export abstract class SheetGrid {
  constructor(
    readonly state: HostState,
    /** The sheet's id in the model; Apps Script's number is `getSheetId()`. */
    readonly sheetId: string,
  ) {
    if (!state.model.getters.tryGetSheet(sheetId)) throw exception("Sheet not found");
  }

  // The membrane refuses the methods that this class does not have, so a script may see the whole type.
  protected get self(): GSheet {
    return this as unknown as GSheet;
  }

  protected apply(commands: readonly SheetCommand[]): GSheet {
    dispatchAll(this.state.model, commands);
    return this.self;
  }

  protected get getters() {
    return this.state.model.getters;
  }

  getMaxRows(): number {
    return this.getters.getNumberRows(this.sheetId);
  }

  getMaxColumns(): number {
    return this.getters.getNumberCols(this.sheetId);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    this.insertRowsBefore(rowIndex, numRows);
  }

  insertRowBefore(position: number): GSheet {
    return this.insertRowsBefore(position, 1);
  }

  insertRowAfter(position: number): GSheet {
    return this.insertRowsAfter(position, 1);
  }

  insertRowsBefore(position: number, howMany: number): GSheet {
    return this.inserting("ROW", position, howMany, "before");
  }

  insertRowsAfter(position: number, howMany: number): GSheet {
    return this.inserting("ROW", position, howMany, "after");
  }

  deleteRow(position: number): GSheet {
    return this.deleting("ROW", position, 1);
  }

  deleteRows(position: number, howMany: number): void {
    this.deleting("ROW", position, howMany);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    this.insertColumnsBefore(columnIndex, numColumns);
  }

  insertColumnBefore(position: number): GSheet {
    return this.insertColumnsBefore(position, 1);
  }

  insertColumnAfter(position: number): GSheet {
    return this.insertColumnsAfter(position, 1);
  }

  insertColumnsBefore(position: number, howMany: number): GSheet {
    return this.inserting("COL", position, howMany, "before");
  }

  insertColumnsAfter(position: number, howMany: number): GSheet {
    return this.inserting("COL", position, howMany, "after");
  }

  deleteColumn(position: number): GSheet {
    return this.deleting("COL", position, 1);
  }

  deleteColumns(position: number, howMany: number): void {
    this.deleting("COL", position, howMany);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    this.hiding("HIDE_COLUMNS_ROWS", "ROW", rowIndex, numRows);
  }

  showRows(rowIndex: number, numRows = 1): void {
    this.hiding("UNHIDE_COLUMNS_ROWS", "ROW", rowIndex, numRows);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    this.hiding("HIDE_COLUMNS_ROWS", "COL", columnIndex, numColumns);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    this.hiding("UNHIDE_COLUMNS_ROWS", "COL", columnIndex, numColumns);
  }

  hideRow(range: GRange): void {
    this.hideRows(areaBehind(range).row, areaBehind(range).rows);
  }

  unhideRow(range: GRange): void {
    this.showRows(areaBehind(range).row, areaBehind(range).rows);
  }

  hideColumn(range: GRange): void {
    this.hideColumns(areaBehind(range).column, areaBehind(range).columns);
  }

  unhideColumn(range: GRange): void {
    this.showColumns(areaBehind(range).column, areaBehind(range).columns);
  }

  isRowHiddenByUser(position: number): boolean {
    return this.getters.isRowHiddenByUser(this.sheetId, this.existing("ROW", position, 1)[0]!);
  }

  isColumnHiddenByUser(position: number): boolean {
    return this.getters.isColHiddenByUser(this.sheetId, this.existing("COL", position, 1)[0]!);
  }

  getFrozenRows(): number {
    return this.getters.getPaneDivisions(this.sheetId).ySplit;
  }

  getFrozenColumns(): number {
    return this.getters.getPaneDivisions(this.sheetId).xSplit;
  }

  setFrozenRows(rows: number): void {
    const { sheetId } = this;
    this.apply([rows === 0 ? { type: "UNFREEZE_ROWS", sheetId } : { type: "FREEZE_ROWS", sheetId, quantity: rows }]);
  }

  setFrozenColumns(columns: number): void {
    const { sheetId } = this;
    this.apply([
      columns === 0 ? { type: "UNFREEZE_COLUMNS", sheetId } : { type: "FREEZE_COLUMNS", sheetId, quantity: columns },
    ]);
  }

  /** Positions counted from 0 of rows or columns that exist; throws for others, as Apps Script does. */
  protected existing(dimension: Dimension, position: number, howMany: number): number[] {
    const count = this.getters.getNumberHeaders(this.sheetId, dimension);
    if (position < 1 || howMany < 1 || position + howMany - 1 > count) {
      throw exception(`Those ${dimension === "ROW" ? "rows" : "columns"} are out of bounds.`);
    }
    return Array.from({ length: howMany }, (_, index) => position - 1 + index);
  }

  private inserting(dimension: Dimension, at: number, howMany: number, position: "before" | "after"): GSheet {
    const base = this.existing(dimension, at, 1)[0]!;
    const { sheetId } = this;
    const across = this.getters.getNumberHeaders(sheetId, dimension === "ROW" ? "COL" : "ROW");
    if (cellsIn(this.getters) + howMany * across > MOST_CELLS) {
      throw exception(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
    }
    const sheetName = this.getters.getSheetName(sheetId);
    return this.apply([{ type: "ADD_COLUMNS_ROWS", sheetId, sheetName, dimension, base, quantity: howMany, position }]);
  }

  private deleting(dimension: Dimension, position: number, howMany: number): GSheet {
    const elements = this.existing(dimension, position, howMany);
    const what = dimension === "ROW" ? "rows" : "columns";
    if (elements.length === this.getters.getNumberHeaders(this.sheetId, dimension)) {
      throw exception(`You can't delete all the ${what} on the sheet.`);
    }
    const { sheetId } = this;
    const sheetName = this.getters.getSheetName(sheetId);
    return this.apply([{ type: "REMOVE_COLUMNS_ROWS", sheetId, sheetName, dimension, elements }]);
  }

  private hiding(type: string, dimension: Dimension, position: number, howMany: number): void {
    const elements = this.existing(dimension, position, howMany);
    this.apply([{ type, sheetId: this.sheetId, dimension, elements }]);
  }
}

// Google Sheets: "Up to 10 million cells for spreadsheets".
const MOST_CELLS = 10_000_000;

function cellsIn(getters: Getters): number {
  const sizes = getters.getSheetIds().map((id) => getters.getSheetSize(id));
  return sizes.reduce((sum, { numberOfRows, numberOfCols }) => sum + numberOfRows * numberOfCols, 0);
}
