import { dispatchAll, type SheetCommand } from "../../engine/batch";
import { FIRST_SHEET } from "../../engine/model";
import { toEngineName } from "../../engine/sheetNames";
import type { HostState } from "../../state";
import { exception, mismatch } from "../exception";
import { newSheet, sheetBehind } from "./objects";
import { activatingSheet } from "./selection";
import { nameTaken } from "./sheet";
import { copyingSheet, copySheet } from "./sheetCopies";
import { newSheetId, sheetIdOf } from "./sheetIds";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type InsertOptions = { template?: GSheet | undefined };

const NEW_SHEET = { rows: 1000, cols: 26 };

/** The sheets of the spreadsheet: which there are, which is in front, how they come and go. */
export abstract class SpreadsheetSheets {
  constructor(readonly state: HostState) {}

  protected get getters() {
    return this.state.model.getters;
  }

  protected apply(commands: readonly SheetCommand[]): void {
    dispatchAll(this.state.model, commands);
  }

  getSheets(): GSheet[] {
    return this.getters.getSheetIds().map((sheetId) => newSheet(this.state, sheetId));
  }

  getNumSheets(): number {
    return this.getters.getSheetIds().length;
  }

  getSheetByName(name: string): GSheet | null {
    const sheetId = this.getters.getSheetIdByName(toEngineName(String(name)));
    return sheetId === undefined ? null : newSheet(this.state, sheetId);
  }

  getSheetById(id: number): GSheet | null {
    const sheetId = sheetIdOf(this.state, id);
    return sheetId === undefined ? null : newSheet(this.state, sheetId);
  }

  getActiveSheet(): GSheet {
    return newSheet(this.state, this.getters.getActiveSheetId());
  }

  setActiveSheet(sheet: GSheet, _restoreSelection = false): GSheet {
    activatingSheet(this.state, sheetBehind(sheet));
    return sheet;
  }

  insertSheet(...args: (string | number | InsertOptions)[]): GSheet {
    const name = args.find((arg) => typeof arg === "string");
    const index = args.find((arg) => typeof arg === "number");
    const options = args.find((arg) => typeof arg === "object" && arg !== null) as InsertOptions | undefined;
    const given = [name, index, options].filter((arg) => arg !== undefined).length;
    if (given !== args.length) throw mismatch("SpreadsheetApp.Spreadsheet.insertSheet", args);
    if (name !== undefined && this.getters.getSheetIdByName(toEngineName(name))) throw nameTaken(name);
    const sheetId = newSheetId(this.state);
    const sheetIds = this.getters.getSheetIds();
    const active = this.getters.getActiveSheetId();
    const position = Math.min(index ?? sheetIds.indexOf(active) + 1, sheetIds.length);
    const sheetName = name ?? this.freeName();
    this.apply(
      options?.template
        ? copyingSheet(this.state, sheetBehind(options.template), sheetId, sheetName, position)
        : [{ type: "CREATE_SHEET", sheetId, name: sheetName, position, ...NEW_SHEET }],
    );
    activatingSheet(this.state, sheetId);
    return newSheet(this.state, sheetId);
  }

  deleteSheet(sheet: GSheet): void {
    const sheetId = sheetBehind(sheet);
    const visible = this.getters.getVisibleSheetIds();
    if (visible.length === 1 && visible[0] === sheetId) {
      throw exception("You can't remove all the visible sheets in a document.");
    }
    this.apply([{ type: "DELETE_SHEET", sheetId, sheetName: this.getters.getSheetName(sheetId) }]);
  }

  deleteActiveSheet(): GSheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }

  duplicateActiveSheet(): GSheet {
    const source = this.getters.getActiveSheetId();
    const copy = copySheet(this.state, source, this.getters.getSheetIds().indexOf(source) + 1);
    activatingSheet(this.state, copy);
    return newSheet(this.state, copy);
  }

  moveActiveSheet(position: number): void {
    const active = this.getters.getActiveSheetId();
    const sheetIds = this.getters.getSheetIds();
    if (position < 1 || position > sheetIds.length) throw exception("Invalid sheet position.");
    this.moveTo(active, position - 1);
  }

  private moveTo(sheetId: string, position: number): void {
    const delta = position - this.getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) this.apply([{ type: "MOVE_SHEET", sheetId, delta }]);
  }

  private freeName(): string {
    const base = (FIRST_SHEET[this.getters.getLocale().code.slice(0, 2)] ?? FIRST_SHEET.en!).replace(/1$/, "");
    let number = this.getters.getSheetIds().length + 1;
    while (this.getters.getSheetIdByName(`${base}${number}`)) number += 1;
    return `${base}${number}`;
  }
}
