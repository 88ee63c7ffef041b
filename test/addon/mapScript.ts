export { cjmServe } from "../../src/addon/endpoints";

// Bundled by mapHost.ts: the add-on's endpoints, and what people do to a sheet.

export function type(sheet: string, address: string, value: string | number): void {
  sheetNamed(sheet).getRange(address).setValue(value);
}

export function fillSheet(sheet: string, rows: (string | number)[][]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const to = spreadsheet.getSheetByName(sheet) ?? spreadsheet.insertSheet(sheet);
  const escaped = rows.map((row) =>
    row.map((cell) => (/^[=']/.test(`${cell}`) ? `="${String(cell).replaceAll('"', '""')}"` : cell)),
  );
  to.getRange(1, 1, rows.length, rows[0]!.length).setValues(escaped);
}

export function note(sheet: string, address: string, text: string): void {
  sheetNamed(sheet).getRange(address).setNote(text);
}

export function insertRow(sheet: string, before: number): void {
  sheetNamed(sheet).insertRowBefore(before);
}

export function deleteRow(sheet: string, row: number): void {
  sheetNamed(sheet).deleteRow(row);
}

export function insertColumn(sheet: string, before: number): void {
  sheetNamed(sheet).insertColumnBefore(before);
}

/** All that a sheet holds. */
export function sheetCells(sheet: string): string {
  const all = sheetNamed(sheet).getDataRange();
  return JSON.stringify({
    shown: all.getDisplayValues(),
    values: all.getValues(),
    formulas: all.getFormulas(),
    notes: all.getNotes(),
    formats: all.getNumberFormats(),
  });
}

export function sheetNames(): string {
  return JSON.stringify(
    SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .map((sheet) => sheet.getName()),
  );
}

/** What the reader sees of a sheet besides its cells. */
export function sheetLook(sheet: string): string {
  const one = sheetNamed(sheet);
  const all = one.getDataRange();
  return JSON.stringify({
    merges: all.getMergedRanges().map((range) => range.getA1Notation()),
    validated: all.getDataValidations().map((row) => row.map((rule) => rule?.getCriteriaType()?.toString() ?? "")),
    rules: one.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation())),
    charts: one.getCharts().map((chart) => chart.getRanges().map((range) => range.getA1Notation())),
    backgrounds: all.getBackgrounds(),
    columns: one.getMaxColumns(),
    frozen: one.getFrozenRows(),
  });
}

const sheetNamed = (name: string) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)!;

export function setLocale(locale: string): void {
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale(locale);
}

/** A map as an older version left it: formulas and texts from A1, and what was noted of the sheet. */
export function putMap(sheet: string, rows: (string | number)[][], noted: string): number {
  const one = SpreadsheetApp.getActiveSpreadsheet().insertSheet(sheet);
  const columns = Math.max(...rows.map((row) => row.length));
  const padded = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => "")]);
  one.getRange(1, 1, rows.length, columns).setValues(padded);
  one.addDeveloperMetadata("cjm.map", noted);
  return one.getSheetId();
}

export function paint(sheet: string, address: string, color: string, background: string): void {
  const cell = sheetNamed(sheet).getRange(address).setFontColor(color).setBackground(background);
  cell.setFontWeight("bold").setFontStyle("italic").setFontLine("line-through");
}

export function lookAt(sheet: string, address: string): string {
  const cell = sheetNamed(sheet).getRange(address);
  const words = [cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine()];
  return [cell.getFontColor(), cell.getBackground(), ...words].join(" ");
}

export function deleteSheet(sheet: string): void {
  SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetNamed(sheet));
}
