import { hash } from "./hash";

/** A mark of what is in front of the reader: another one as soon as its sheet, a cell of that, the selection, or the number of sheets is. */
export function markOfFront(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const selection = sheet.getActiveRange()?.getA1Notation();
  const cells = sheet.getDataRange().getValues();
  return hash(JSON.stringify([sheet.getSheetId(), sheet.getName(), selection, spreadsheet.getNumSheets(), cells]));
}
