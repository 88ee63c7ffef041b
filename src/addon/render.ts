import type { Grid } from "../report/grid";
import { areaOf, readPlaces } from "../report/places";
import { COLOR } from "../report/styles";
import type { Place } from "../tables/line";
import { type Existing, isStillThere } from "./existing";
import { clearStore, drop, lift } from "./render/carry";
import { insertChart } from "./render/chart";
import { chartsLeftBehind, othersRules, ownCharts, resetLooks } from "./render/clear";
import { notesOn, putNotes } from "./render/notes";
import { makeRoom } from "./render/room";
import { conditionalFormat, validation } from "./render/rules";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes a grid into a sheet, over the older report that stands there or into an empty one (null): a number of service calls that depends
 * on the kinds of things in the grid, not on its rows. What stands around the older report stays there. Cut off anywhere, it leaves either
 * the older formulas and inputs or the new ones, never half of them, and the `status` in the report's head; done, it takes that away. False
 * when somebody moved the report meanwhile: then it has to be written again where it stands.
 */
export function render(sheet: Sheet, grid: Grid, older: Existing | null, status: string): boolean {
  const { row, column, columns, seen } = grid;
  const otherRules = older ? othersRules(sheet, older) : [];
  const charts = older ? ownCharts(sheet, older) : [];
  const notes = older && !grid.notes ? notesOn(sheet, older.area) : [];
  makeRoom(sheet, grid, older?.area ?? null);
  const written = { row, column, rows: Math.max(grid.rows, older?.area.rows ?? 0), columns };
  if (older && grid.carried.length > 0 && !isStillThere(sheet, older)) return false;
  const lifted = older && lift(sheet, grid, older);
  if (older) resetLooks(sheet, written);
  // While it is known how far the older one reached: its last rows may lie below the new one.
  if (older) sheet.showRows(row, older.area.rows);
  // While the older report still remembers which are its own.
  for (const chart of charts) sheet.removeChart(chart);
  const looks = sheet.getRange(row, column, seen, columns).setNumberFormats(copy(grid.numberFormats));
  const contents = sheet.getRange(row, column, written.rows, columns);
  if (older && !isStillThere(sheet, older)) return false;
  contents.setValues(withStatus(grid, status, written.rows));
  if (lifted) {
    drop(sheet, grid, older, lifted);
    looks.setNumberFormats(copy(grid.numberFormats));
  }
  looks
    .setBackgrounds(copy(grid.backgrounds))
    .setFontColors(copy(grid.fontColors))
    .setFontSizes(copy(grid.fontSizes))
    .setFontWeights(copy(grid.fontWeights))
    .setHorizontalAlignments(copy(grid.horizontalAlignments))
    .setVerticalAlignments(copy(grid.verticalAlignments))
    .setWraps(copy(grid.wraps));
  drawShapes(sheet, grid);
  if (grid.notes) sheet.getRange(row, column, grid.rows, columns).setNotes(copy(grid.notes));
  putNotes(sheet, written, notes);
  for (const { start, count, pixels } of grid.columnWidths) sheet.setColumnWidths(start, count, pixels);
  setHeights(sheet, grid);
  // Before the merges, none of which may reach over the edge.
  if (grid.frozenColumns > 0 && mayFreeze(sheet, grid.frozenColumns)) sheet.setFrozenColumns(grid.frozenColumns);
  for (const merge of grid.merges) sheet.getRange(merge).merge();
  for (const { ranges, color, thick } of grid.lines) drawLine(sheet, ranges, color, thick);
  setRules(sheet, grid, otherRules);
  for (const chart of grid.charts) insertChart(sheet, chart);
  sheet.setFrozenRows(grid.frozenRows);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(grid.tabColor);
  protect(sheet, grid.unprotected, older !== null);
  if (lifted) clearStore(sheet, grid, lifted);
  finish(sheet, grid);
  if (!older || standsAt(sheet, grid)) return true;
  for (const chart of chartsLeftBehind(sheet, grid.charts)) sheet.removeChart(chart);
  return false;
}

// Not setRowHeights alone: that lets rows grow to their text, and charts lie over rows of a known height.
export function setHeights(sheet: Sheet, { rowHeights }: Grid): void {
  for (const { start, count, pixels, grows } of rowHeights) {
    if (grows) sheet.setRowHeights(start, count, pixels);
    else sheet.setRowHeightsForced(start, count, pixels);
  }
}

/** What may be typed into cells, and what gives them another look, besides the rules of people. */
export function setRules(sheet: Sheet, { validations, rules }: Grid, others: ReturnType<typeof othersRules>): void {
  for (const rule of validations) sheet.getRange(rule.range).setDataValidation(validation(sheet, rule));
  sheet.setConditionalFormatRules([...others, ...rules.map((rule) => conditionalFormat(sheet, rule))]);
}

/** The last of what is written: workings out of sight, and the head's own line. */
export function finish(sheet: Sheet, grid: Grid): void {
  sheet.hideRows(grid.hidden.start, grid.hidden.count);
  sheet.getRange(grid.status).setValue(headLine(grid));
}

/** Whether a report that was written is still where it was; when nobody can tell, all of it is written. */
export function standsAt(sheet: Sheet, { places }: Grid): boolean {
  try {
    return readPlaces([[sheet.getRange(places).getFormula()]]) !== null;
  } catch {
    return true;
  }
}

/** Where a grid says of itself that it is being rebuilt, from 0. */
export function statusPlace({ row, column, status }: Pick<Grid, "row" | "column" | "status">): Place {
  const at = areaOf({ status }, "status")!;
  return { row: at.row - row, column: at.column - column };
}

function headLine(grid: Grid): string | number {
  const at = statusPlace(grid);
  return grid.contents[at.row]![at.column]!;
}

/** The contents of the report and of what an older one had below them: nothing; with the status for the head's line. */
export function withStatus(grid: Grid, status: string, rows: number): (string | number)[][] {
  const { contents, columns } = grid;
  const at = statusPlace(grid);
  const nothing = Array.from({ length: columns }, () => "");
  return Array.from({ length: rows }, (_, i) => {
    const line = [...(contents[i] ?? nothing)];
    if (i === at.row) line[at.column] = status;
    return line;
  });
}

/** What is drawn of some cells only: one call for each kind. */
function drawShapes(sheet: Sheet, grid: Grid): void {
  const { row, column, seen, columns, fontFamily, italics, turned, fontLines, cards } = grid;
  if (fontFamily) sheet.getRange(row, column, seen, columns).setFontFamily(fontFamily);
  if (italics.length > 0) sheet.getRangeList([...italics]).setFontStyle("italic");
  if (turned.length > 0) sheet.getRangeList([...turned]).setTextRotation(90);
  for (const line of ["underline", "line-through"] as const)
    if (fontLines[line].length > 0) sheet.getRangeList([...fontLines[line]]).setFontLine(line);
  const { SOLID_THICK } = SpreadsheetApp.BorderStyle;
  for (const [sides, ranges] of Object.entries(cards)) {
    const above = sides === "all" ? true : null;
    if (ranges.length > 0)
      sheet.getRangeList([...ranges]).setBorder(above, true, above, true, true, null, COLOR.paper, SOLID_THICK);
  }
}

/** Whether no merged cell of people's reaches over the edge of the columns to be frozen: Sheets refuses that. */
function mayFreeze(sheet: Sheet, columns: number): boolean {
  const merges = sheet.getRange(1, 1, sheet.getMaxRows(), columns).getMergedRanges();
  return merges.every((merge) => merge.getLastColumn() <= columns);
}

function drawLine(sheet: Sheet, ranges: readonly string[], color: string, thick: boolean): void {
  if (ranges.length === 0) return;
  const { SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
  sheet.getRangeList([...ranges]).setBorder(null, null, true, null, null, null, color, thick ? SOLID_MEDIUM : SOLID);
}

// Warning only: whoever may edit the spreadsheet is asked before changing a formula, and never locked out.
function protect(sheet: Sheet, unprotected: readonly string[], isProtected: boolean): void {
  const [standing] = isProtected ? sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET) : [];
  const protection = standing ?? sheet.protect();
  protection.setWarningOnly(true).setUnprotectedRanges(unprotected.map((range) => sheet.getRange(range)));
}

/** Apps Script's parameter types are mutable arrays; it does not change them. */
const copy = <T>(matrix: readonly (readonly T[])[]): T[][] => matrix as T[][];
