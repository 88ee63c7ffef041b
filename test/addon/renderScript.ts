import { existingOn } from "../../src/addon/existing";
import { render } from "../../src/addon/render";
import { funnelReport } from "../../src/report/funnelReport";
import { layout } from "../../src/report/layout/layout";
import { scenario, scenarioOf } from "../../src/report/scenarios";

// Bundled by render.test.ts and run inside the host as an Apps Script project: each exported function is one "run" of a script.

const REPORT = "Report";

export function fillSource(name: string, stages = 0, channels = 0): void {
  const { cells, model } = pick(name, stages, channels);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
  if (sheet.getName() !== model.source.sheetName) sheet.setName(model.source.sheetName);
  const missing = cells[0]!.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const asText = (cell: unknown) =>
    typeof cell === "string" && /^[='+]/.test(cell) ? `="${cell.replaceAll('"', '""')}"` : cell;
  const width = Math.max(...cells.map((row) => row.length));
  const filled = cells.map((row) => Array.from({ length: width }, (_, i) => asText(row[i] ?? "")));
  sheet.clearContents();
  sheet.getRange(1, 1, cells.length, width).setValues(filled);
}

export function draw(name: string, stages = 0, channels = 0): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const grid = layout(funnelReport(pick(name, stages, channels).model));
  const standing = spreadsheet.getSheetByName(REPORT);
  render(standing ?? spreadsheet.insertSheet(REPORT), grid, standing && existingOn(standing), "being rebuilt");
}

export function shown(): string {
  return JSON.stringify(report().getDataRange().getDisplayValues());
}

export function values(): string {
  return JSON.stringify(report().getDataRange().getValues());
}

export function write(address: string, value: string | number): void {
  report().getRange(address).setValue(value);
}

export function read(address: string): string {
  return JSON.stringify(report().getRange(address).getDisplayValues());
}

export function setSource(address: string, value: string | number): void {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!.getRange(address).setValue(value);
}

/** What a user may do to the source: rename its sheet, add a row above the table and one inside it. */
export function reshapeSource(): void {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!.setName("New name").insertRowBefore(4).insertRowBefore(1);
}

export function memory(): string {
  return JSON.stringify(existingOn(report())!.places);
}

/** All that can be read back of the report sheet's first rows. */
export function looks(rows: number): string {
  const sheet = report();
  const area = sheet.getRange(1, 1, rows, 8);
  return JSON.stringify({
    formulas: area.getFormulas(),
    values: area.getValues(),
    // Automatic is automatic, whether somebody chose it or nobody chose anything.
    formats: area.getNumberFormats().map((row) => row.map((format) => (format === "General" ? AUTOMATIC : format))),
    backgrounds: area.getBackgrounds(),
    colors: area.getFontColors(),
    sizes: area.getFontSizes(),
    weights: area.getFontWeights(),
    alignments: area.getHorizontalAlignments(),
    merges: area.getMergedRanges().map((range) => range.getA1Notation()),
    heights: Array.from({ length: rows }, (_, i) => sheet.getRowHeight(i + 1)),
    widths: Array.from({ length: 8 }, (_, i) => sheet.getColumnWidth(i + 1)),
    validated: area.getDataValidations().map((row) => row.map((rule) => rule?.getCriteriaValues() ?? null)),
    rules: sheet.getConditionalFormatRules().map((rule) => rule.getRanges().map((range) => range.getA1Notation())),
    charts: sheet.getCharts().map((chart) => chart.getRanges().map((range) => range.getA1Notation())),
    frozen: sheet.getFrozenRows(),
  });
}

function pick(name: string, stages: number, channels: number) {
  if (stages === 0) return scenario(name);
  const header = ["Stage", ...Array.from({ length: channels }, (_, i) => `Channel ${i + 1}`)];
  const rows = Array.from({ length: stages }, (_, i) => {
    const counts = header.slice(1).map((_, k) => 100000 - 400 * i + k);
    return [`Stage ${i + 1}`, ...counts] as const;
  });
  return scenarioOf(name, { title: name, language: "en", sheetName: "Large", headers: [header], rows });
}

const AUTOMATIC = "0.###############";

const report = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(REPORT)!;
