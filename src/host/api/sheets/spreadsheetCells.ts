import { areaBehind, areasBehind, newRange, newRangeList } from "./objects";
import { areaOfNotation, namedArea } from "./references";
import { activating, activeArea, currentCell, selectedAreas } from "./selection";
import { Selection } from "./selectionObject";
import { SpreadsheetSheets } from "./spreadsheetSheets";

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The ranges of the spreadsheet: by notation, by name, by selection. */
export abstract class SpreadsheetCells extends SpreadsheetSheets {
  getRange(notation: string): GRange {
    return newRange(this.state, areaOfNotation(this.state, this.active, notation));
  }

  getRangeList(notations: string[]): GRangeList {
    return newRangeList(
      this.state,
      notations.map((notation) => areaOfNotation(this.state, this.active, notation)),
    );
  }

  getRangeByName(name: string): GRange | null {
    const area = namedArea(this.state, name);
    return area && newRange(this.state, area);
  }

  getDataRange(): GRange {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }

  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }

  getColumnWidth(position: number): number {
    return this.getActiveSheet().getColumnWidth(position);
  }

  getRowHeight(position: number): number {
    return this.getActiveSheet().getRowHeight(position);
  }

  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }

  getSheetName(): string {
    return this.getActiveSheet().getSheetName();
  }

  appendRow(contents: unknown[]): GoogleAppsScript.Spreadsheet.Sheet {
    return this.getActiveSheet().appendRow(contents);
  }

  getActiveRange(): GRange {
    return newRange(this.state, activeArea(this.state, this.active));
  }

  getActiveRangeList(): GRangeList {
    return newRangeList(this.state, selectedAreas(this.state));
  }

  getActiveCell(): GRange {
    return this.getCurrentCell();
  }

  getCurrentCell(): GRange {
    return newRange(this.state, currentCell(this.state, this.active));
  }

  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return new Selection(this.state) as unknown as GoogleAppsScript.Spreadsheet.Selection;
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
    return this.setActiveRange(cell);
  }

  private get active(): string {
    return this.getters.getActiveSheetId();
  }
}
