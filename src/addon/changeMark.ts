/** A mark of what is in front of the reader: another one as soon as its sheet, a cell of that, the selection, or the number of sheets is. */
export function markOfFront(): string {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const selection = sheet.getActiveRange()?.getA1Notation();
  const cells = sheet.getDataRange().getValues();
  return hash(JSON.stringify([sheet.getSheetId(), sheet.getName(), selection, spreadsheet.getNumSheets(), cells]));
}

// FNV-1a, 32 bits; with the length beside it.
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}.${value >>> 0}`;
}
