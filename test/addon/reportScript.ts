import { buildReport, rebuildReport } from "../../src/addon/buildReport";
import { cjmServe } from "../../src/addon/endpoints";
import { existingOn } from "../../src/addon/existing";
import { managed, managedOn } from "../../src/addon/managedSheets";
import { messageOf } from "../../src/addon/message";
import type { BuildOptions } from "../../src/addon/protocol";
import { cjmRefreshReport } from "../../src/addon/refresh";
import { REPORT } from "../../src/addon/reportSheets";
import type { Cell } from "../../src/tables/stageTable";

// Bundled by reportHost.ts and run inside the host as an Apps Script project: each exported function is one "run" of a script.

const book = () => SpreadsheetApp.getActiveSpreadsheet();

export function put(name: string, json: string): number {
  const cells = JSON.parse(json) as Cell[][];
  const [first] = book().getSheets();
  const sheet = first!.getLastRow() === 0 ? first! : book().insertSheet();
  if (sheet.getName() !== name) sheet.setName(name);
  const width = Math.max(...cells.map((row) => row.length));
  const filled = cells.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ""));
  if (width > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  sheet.getRange(1, 1, filled.length, width).setValues(filled);
  return sheet.getSheetId();
}

export function build(sheetId: number, range: string, json: string): string {
  const options = JSON.parse(json) as BuildOptions | null;
  return JSON.stringify(buildReport({ sheetId, range, ...(options ? { options } : {}) }));
}

export function rebuild(name: string): void {
  rebuildReport(managedOn(REPORT, book().getSheetByName(name)!)!);
}

export function refreshActive(name: string): void {
  book().setActiveSheet(book().getSheetByName(name)!);
  cjmRefreshReport();
}

export function serve(json: string): string {
  return cjmServe(json);
}

export function reportNames(): string {
  return JSON.stringify(managed(REPORT).map(({ sheet }) => sheet.getName()));
}

export function inputs(name: string): string {
  return existingOn(book().getSheetByName(name)!)!.places.values!;
}

/** What comes with a copied cell: its text, and no validation. */
export function paste(name: string, address: string, text: string): void {
  book().getSheetByName(name)!.getRange(address).clearDataValidations().setNumberFormat("@").setValue(text);
}

export function write(name: string, address: string, value: string | number): void {
  book().getSheetByName(name)!.getRange(address).setValue(value);
}

export function writeAll(name: string, address: string, json: string): void {
  book()
    .getSheetByName(name)!
    .getRange(address)
    .setValues(JSON.parse(json) as Cell[][]);
}

export function shown(name: string): string {
  return JSON.stringify(book().getSheetByName(name)!.getDataRange().getDisplayValues());
}

export function formulas(name: string): string {
  return JSON.stringify(book().getSheetByName(name)!.getDataRange().getFormulas());
}

/** Things that a source may have besides values. */
export function dress(name: string): void {
  const sheet = book().getSheetByName(name)!;
  const cell = sheet.getRange("B3");
  cell.setNote("counted by hand").setBackground("#ffeedd").setNumberFormat("#,##0").setFontWeight("bold");
  const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(100).setBackground("#00ff00");
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange("B3:C4")]).build()]);
  cell.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
  sheet.getRange("A1:A2").protect().setWarningOnly(true);
  sheet.addDeveloperMetadata("mine", "kept");
  sheet.getRange("A1:B1").setBorder(true, true, true, true, null, null);
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange("A2:B4")).setPosition(9, 8, 0, 0).build());
}

/** What a person may have beside a report: a conditional format that reaches into it, a chart, and one of the report's own data. */
export function dressBeside(name: string): void {
  const sheet = book().getSheetByName(name)!;
  const rule = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(1).setBackground("#00ff00");
  const ranges = [sheet.getRange("C12:C14"), sheet.getRange("K12:K14")];
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule.setRanges(ranges).build()]);
  const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange("K2:L4")).setPosition(3, 11, 0, 0);
  sheet.insertChart(chart.build());
  const [own] = sheet.getCharts();
  const like = sheet.newChart().asBarChart().setPosition(20, 11, 0, 0);
  for (const range of own!.getRanges()) like.addRange(range);
  sheet.insertChart(like.build());
}

/** The ranges of each conditional format, and of each chart. */
export function rulesAndCharts(name: string): string {
  const sheet = book().getSheetByName(name)!;
  const rules = sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation()));
  const charts = sheet.getCharts().map((chart) =>
    chart
      .getRanges()
      .map((range) => range.getA1Notation())
      .join(),
  );
  return JSON.stringify([rules, charts]);
}

export function mark(name: string, note: string): void {
  book().getSheetByName(name)!.addDeveloperMetadata("cjm.report", note);
}

export function rename(name: string, to: string): void {
  book().getSheetByName(name)!.setName(to);
}

export function insertRow(name: string, before: number): void {
  book().getSheetByName(name)!.insertRowBefore(before);
}

export function removeRow(name: string, row: number): void {
  book().getSheetByName(name)!.deleteRow(row);
}

export function insertColumn(name: string, before: number): void {
  book().getSheetByName(name)!.insertColumnBefore(before);
}

export function deleteSheet(name: string): void {
  book().deleteSheet(book().getSheetByName(name)!);
}

/** Somebody else builds at this moment. */
export function buildBusy(sheetId: number, range: string): string {
  LockService.getDocumentLock().tryLock(1);
  try {
    return build(sheetId, range, "null");
  } catch (error) {
    return messageOf(error);
  }
}

export function setLocale(locale: string): void {
  book().setSpreadsheetLocale(locale);
}

export function note(name: string, address: string, text: string): void {
  book().getSheetByName(name)!.getRange(address).setNote(text);
}

export function notes(name: string, address: string): string {
  return JSON.stringify(book().getSheetByName(name)!.getRange(address).getNotes().flat());
}

export function sheetIds(): string {
  return JSON.stringify(
    book()
      .getSheets()
      .map((sheet) => sheet.getSheetId()),
  );
}
