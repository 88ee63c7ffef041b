import type { HostState } from "../../state";
import type { Area } from "./area";
import { Range } from "./range";
import { RangeList } from "./rangeList";
import { Sheet } from "./sheet";
import { Spreadsheet } from "./spreadsheet";

type Script = {
  Range: GoogleAppsScript.Spreadsheet.Range;
  RangeList: GoogleAppsScript.Spreadsheet.RangeList;
  Sheet: GoogleAppsScript.Spreadsheet.Sheet;
  Spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
};

// A script sees Apps Script's whole types: the membrane refuses what these classes lack.

/** A range as scripts see it. */
export function newRange(state: HostState, area: Area): Script["Range"] {
  return new Range(state, [area]) as unknown as Script["Range"];
}

/** Several ranges as scripts see them. */
export function newRangeList(state: HostState, areas: readonly Area[]): Script["RangeList"] {
  return new RangeList(state, areas) as unknown as Script["RangeList"];
}

/** A sheet, by its id in the model, as scripts see it. */
export function newSheet(state: HostState, sheetId: string): Script["Sheet"] {
  return new Sheet(state, sheetId) as unknown as Script["Sheet"];
}

/** The spreadsheet as scripts see it. */
export function newSpreadsheet(state: HostState): Script["Spreadsheet"] {
  return new Spreadsheet(state) as unknown as Script["Spreadsheet"];
}

/** The area behind a range that a script hands in. */
export function areaBehind(range: Script["Range"]): Area {
  return (range as unknown as Range).area;
}

/** The areas behind a range list that a script hands in. */
export function areasBehind(list: Script["RangeList"]): readonly Area[] {
  return (list as unknown as RangeList).areas;
}

/** The model's id of a sheet that a script hands in. */
export function sheetBehind(sheet: Script["Sheet"]): string {
  return (sheet as unknown as Sheet).sheetId;
}
