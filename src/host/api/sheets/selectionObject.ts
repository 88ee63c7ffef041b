import type { HostState } from "../../state";
import { newRange, newRangeList, newSheet } from "./objects";
import { activeArea, currentCell, selectedAreas } from "./selection";

type GSelection = GoogleAppsScript.Spreadsheet.Selection;

/** What is selected on the active sheet. */
export class Selection implements Pick<GSelection, keyof Selection & keyof GSelection> {
  constructor(readonly state: HostState) {}

  toString(): string {
    return "Selection";
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return newSheet(this.state, this.active);
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return newRange(this.state, activeArea(this.state, this.active));
  }

  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return newRangeList(this.state, selectedAreas(this.state));
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return newRange(this.state, currentCell(this.state, this.active));
  }

  private get active(): string {
    return this.state.model.getters.getActiveSheetId();
  }
}
