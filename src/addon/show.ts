import { UserError } from "../core/userError";

/** Brings a sheet, and optionally a range in it, in front of the reader. */
export function show({ sheetId, range }: { sheetId: number; range?: string }): null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet) throw new UserError("sheetGone");
  if (range === undefined) sheet.activate();
  else sheet.getRange(range).activate();
  return null;
}
