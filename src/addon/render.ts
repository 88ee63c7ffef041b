import type { Grid } from "../report/grid";
import type { Memory } from "../report/memory";
import { insertChart } from "./render/chart";
import { clearReport } from "./render/clear";
import { makeRoom } from "./render/room";
import { conditionalFormat, validation } from "./render/rules";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a grid into a sheet from A1, over the older report that the sheet has or into an empty one (null): a number of service calls that
 * depends on the kinds of things in the grid, not on its rows. What stands below or right of the older report stays there.
 */
export function render(sheet: Sheet, grid: Grid, older: Memory | null): void {
  const otherRules = older ? clearReport(sheet, grid, older) : [];
  makeRoom(sheet, grid);
  const area = sheet.getRange(1, 1, grid.rows, grid.columns);
  area
    .setNumberFormats(copy(grid.numberFormats))
    .setValues(copy(grid.contents))
    .setBackgrounds(copy(grid.backgrounds))
    .setFontColors(copy(grid.fontColors))
    .setFontSizes(copy(grid.fontSizes))
    .setFontWeights(copy(grid.fontWeights))
    .setHorizontalAlignments(copy(grid.horizontalAlignments))
    .setVerticalAlignments(copy(grid.verticalAlignments))
    .setWraps(copy(grid.wraps));
  for (const { start, count, pixels } of grid.columnWidths) sheet.setColumnWidths(start, count, pixels);
  // Not setRowHeights: that lets rows grow to their text, and charts lie over rows of a known height.
  for (const { start, count, pixels } of grid.rowHeights) sheet.setRowHeightsForced(start, count, pixels);
  for (const merge of grid.merges) sheet.getRange(merge).merge();
  for (const { ranges, color, thick } of grid.lines) drawLine(sheet, ranges, color, thick);
  for (const rule of grid.validations) sheet.getRange(rule.range).setDataValidation(validation(rule));
  sheet.setConditionalFormatRules([...otherRules, ...grid.rules.map((rule) => conditionalFormat(sheet, rule))]);
  for (const chart of grid.charts) insertChart(sheet, chart);
  sheet.setFrozenRows(grid.frozenRows);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(grid.tabColor);
  protect(sheet, grid.unprotected);
}

function drawLine(sheet: Sheet, ranges: readonly string[], color: string, thick: boolean): void {
  if (ranges.length === 0) return;
  const { SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
  sheet.getRangeList([...ranges]).setBorder(null, null, true, null, null, null, color, thick ? SOLID_MEDIUM : SOLID);
}

// Warning only: whoever may edit the spreadsheet is asked before changing a formula, and never locked out.
function protect(sheet: Sheet, unprotected: readonly string[]): void {
  const protection = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0] ?? sheet.protect();
  protection.setWarningOnly(true).setUnprotectedRanges(unprotected.map((range) => sheet.getRange(range)));
}

/** Apps Script's parameter types are mutable arrays; it does not change them. */
const copy = <T>(matrix: readonly (readonly T[])[]): T[][] => matrix as T[][];
