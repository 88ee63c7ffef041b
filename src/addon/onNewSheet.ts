type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills a new sheet after a number of others; when that fails, the sheet goes again and the reader is back where they were. */
export function onNewSheet<T>(name: string, after: number, fill: (sheet: Sheet) => T): T {
  const before = SpreadsheetApp.getActiveSheet();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.insertSheet(name, after);
  try {
    return fill(sheet);
  } catch (error) {
    spreadsheet.deleteSheet(sheet);
    before.activate();
    throw error;
  }
}
