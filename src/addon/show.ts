import { UserError } from "../core/userError";
import { rangeOn } from "./source";

/** Brings a sheet, and optionally a range in it, in front of the reader. */
export function show({ sheetId, range }: { sheetId: number; range?: string }): null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet) throw new UserError("sheetGone");
  if (range === undefined) sheet.activate();
  else rangeOn(sheet, range).activate();
  return null;
}
