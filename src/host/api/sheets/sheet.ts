import { fromEngineName, toEngineName } from "../../engine/sheetNames";
import { exception } from "../exception";
import { hexColor } from "./colors";
import { newSheet, newSpreadsheet } from "./objects";
import { activatingSheet } from "./selection";
import { copySheet } from "./sheetCopies";
import { SheetExtras } from "./sheetExtras";
import { sheetNumber } from "./sheetIds";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One sheet of the spreadsheet. */
export class Sheet extends SheetExtras implements Pick<GSheet, keyof Sheet & keyof GSheet> {
  override toString(): string {
    return "Sheet";
  }

  getSheetId(): number {
    return sheetNumber(this.sheetId);
  }

  getName(): string {
    return fromEngineName(this.getters.getSheetName(this.sheetId));
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GSheet {
    const oldName = this.getName();
    if (name === oldName) return this.self;
    const taken = this.getters.getSheetIdByName(toEngineName(String(name)));
    if (taken && taken !== this.sheetId) throw nameTaken(name);
    return this.apply([{ type: "RENAME_SHEET", sheetId: this.sheetId, newName: String(name), oldName }]);
  }

  getIndex(): number {
    return this.getters.getSheetIds().indexOf(this.sheetId) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return newSpreadsheet(this.state);
  }

  activate(): GSheet {
    activatingSheet(this.state, this.sheetId);
    return this.self;
  }

  // There is one spreadsheet here, so a copy to any lands in it.
  copyTo(_spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GSheet {
    return newSheet(this.state, copySheet(this.state, this.sheetId, this.getters.getSheetIds().length));
  }

  isSheetHidden(): boolean {
    return !this.getters.isSheetVisible(this.sheetId);
  }

  hideSheet(): GSheet {
    if (this.isSheetHidden()) return this.self;
    if (this.getters.getVisibleSheetIds().length === 1) throw exception("You can't hide all the sheets in a document.");
    return this.apply([{ type: "HIDE_SHEET", sheetId: this.sheetId }]);
  }

  showSheet(): GSheet {
    return this.apply([{ type: "SHOW_SHEET", sheetId: this.sheetId }]);
  }

  hasHiddenGridlines(): boolean {
    return !this.getters.getGridLinesVisibility(this.sheetId);
  }

  setHiddenGridlines(hidden: boolean): GSheet {
    return this.apply([{ type: "SET_GRID_LINES_VISIBILITY", sheetId: this.sheetId, areGridLinesVisible: !hidden }]);
  }

  getTabColor(): string | null {
    return hexColor(this.getters.getSheet(this.sheetId).color ?? "");
  }

  setTabColor(color: string | null): GSheet {
    const hex = hexColor(color ?? "");
    if (color !== null && hex === null) return this.self;
    return this.apply([{ type: "COLOR_SHEET", sheetId: this.sheetId, ...(hex ? { color: hex } : {}) }]);
  }

  isRightToLeft(): boolean {
    return false;
  }
}

/** The error for a second sheet of one name. */
export function nameTaken(name: string): Error {
  return exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
