import { exception } from "../exception";
import type { Area } from "./area";
import type { ClearOptions } from "./cells";
import { contentExtent } from "./extent";
import { areaBehind, areasBehind, newRange, newRangeList } from "./objects";
import { areaOfNotation, withinSheet } from "./references";
import { activating, activatingCell, activeArea, currentCell, selectedAreas } from "./selection";
import { SheetSizes } from "./sheetSizes";
import { sortingRows } from "./sorting";
import { newTextFinder } from "./textFinder";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The ranges of a sheet: by place, by content, by selection. */
export abstract class SheetCells extends SheetSizes {
  getRange(rowOrNotation: number | string, column?: number, numRows = 1, numColumns = 1): GRange {
    if (typeof rowOrNotation === "string") {
      return newRange(this.state, areaOfNotation(this.state, this.sheetId, rowOrNotation));
    }
    return newRange(this.state, this.area(rowOrNotation, column!, numRows, numColumns));
  }

  getRangeList(notations: string[]): GRangeList {
    return newRangeList(
      this.state,
      notations.map((notation) => areaOfNotation(this.state, this.sheetId, notation)),
    );
  }

  getDataRange(): GRange {
    const { row, column } = contentExtent(this.state, this.sheetId);
    return newRange(this.state, this.area(1, 1, Math.max(row, 1), Math.max(column, 1)));
  }

  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return newTextFinder(this.state, () => areaBehind(this.getDataRange()), text);
  }

  getLastRow(): number {
    return contentExtent(this.state, this.sheetId).row;
  }

  getLastColumn(): number {
    return contentExtent(this.state, this.sheetId).column;
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }

  appendRow(contents: unknown[]): GSheet {
    if (contents.length === 0) throw exception("Invalid argument: rowContents");
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    const missing = contents.length - this.getMaxColumns();
    if (missing > 0) this.insertColumnsAfter(this.getMaxColumns(), missing);
    this.getRange(row, 1, 1, contents.length).setValues([contents]);
    return this.self;
  }

  clear(options: ClearOptions = {}): GSheet {
    this.whole.clear(options);
    return this.self;
  }

  clearContents(): GSheet {
    return this.clear({ contentsOnly: true });
  }

  clearFormats(): GSheet {
    return this.clear({ formatOnly: true });
  }

  clearNotes(): GSheet {
    this.whole.clearNote();
    return this.self;
  }

  sort(columnPosition: number, ascending = true): GSheet {
    const frozen = this.getFrozenRows();
    const { row, column } = contentExtent(this.state, this.sheetId);
    if (row <= frozen) return this.self;
    const area = this.area(frozen + 1, 1, row - frozen, Math.max(column, columnPosition));
    return this.apply(sortingRows(this.state, area, [{ column: columnPosition, ascending }]));
  }

  getActiveRange(): GRange {
    return newRange(this.state, activeArea(this.state, this.sheetId));
  }

  getActiveRangeList(): GRangeList {
    const active = this.getters.getActiveSheetId() === this.sheetId;
    return newRangeList(this.state, active ? selectedAreas(this.state) : [activeArea(this.state, this.sheetId)]);
  }

  getActiveCell(): GRange {
    return this.getCurrentCell();
  }

  getCurrentCell(): GRange {
    return newRange(this.state, currentCell(this.state, this.sheetId));
  }

  setActiveRange(range: GRange): GRange {
    activating(this.state, [areaBehind(range)]);
    return range;
  }

  setActiveRangeList(list: GRangeList): GRangeList {
    activating(this.state, areasBehind(list));
    return list;
  }

  setActiveSelection(rangeOrNotation: GRange | string): GRange {
    return this.setActiveRange(typeof rangeOrNotation === "string" ? this.getRange(rangeOrNotation) : rangeOrNotation);
  }

  setCurrentCell(cell: GRange): GRange {
    activatingCell(this.state, areaBehind(cell));
    return cell;
  }

  protected area(row: number, column: number, rows: number, columns: number): Area {
    if (rows < 1) throw exception("The number of rows in the range must be at least 1.");
    if (columns < 1) throw exception("The number of columns in the range must be at least 1.");
    return withinSheet(this.state, { sheetId: this.sheetId, row, column, rows, columns });
  }

  private get whole(): GRange {
    return newRange(this.state, this.area(1, 1, this.getMaxRows(), this.getMaxColumns()));
  }
}
