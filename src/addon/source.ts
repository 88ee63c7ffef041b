import { UserError } from "../core/userError";
import { findStageTable } from "../tables/findStageTable";
import type { Box, StageTable } from "../tables/stageTable";
import { boxOf } from "./a1";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A stage table and the sheet it stands in. */
export interface Source {
  readonly sheet: Sheet;
  readonly table: StageTable;
}

/** The stage table around a selection: the sheet is read once, whole, since a single cell is enough to select a table. */
export function readSource(sheet: Sheet, selection: Box): Source {
  return { sheet, table: findStageTable(sheet.getDataRange().getValues(), selection) };
}

/** The stage table around what the person selected. */
export function selectedSource(): Source {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) throw new UserError("noStageTable");
  return readSource(range.getSheet(), boxOf(range));
}

/** The stage table in a range of a sheet; UserError sheetGone when the sheet was deleted. */
export function sourceAt(sheetId: number, range: string): Source {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet) throw new UserError("sheetGone");
  return readSource(sheet, boxOf(sheet.getRange(range)));
}
