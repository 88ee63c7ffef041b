import { UserError } from "../core/userError";
import { type PeriodSheet, periodsTable, shapeOf } from "../report/periodsTable";
import { findStageTable } from "../tables/findStageTable";
import { monthSheets, periodIn } from "../tables/monthSheets";
import { nextPeriodNames } from "../tables/nextPeriod";
import { inTime } from "../tables/periods";
import { readSheet } from "../tables/readSheet";
import type { StageTable } from "../tables/stageTable";
import { PERIODS } from "../text/periods";
import { withDocumentLock } from "./documentLock";
import { freeName } from "./freeName";
import { sheetLanguage } from "./locale";
import type { PeriodsView, ReportView } from "./protocol";
import { choicesOn } from "./settings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = "cjm.periods";
const A1 = { row: 1, column: 1, rows: 1, columns: 1 };

/** What is remembered of a sheet over the sheets of several periods: which those are. */
interface Note {
  readonly sheets: readonly number[];
  /** What they were called then. */
  readonly names: readonly string[];
}

/** Sheets called by periods that hold the funnel of one of them, and the sheet that has them together; null when there are not two. */
export function periods({ sheetId }: { sheetId: number }): PeriodsView | null {
  const found = samePeriods(sheetId);
  if (!found) return null;
  const { sheets, together } = found;
  const known = together?.note.sheets ?? [];
  return {
    sheets: sheets.map(({ name }) => name),
    together: together && viewOf(together.sheet),
    added: together ? sheets.filter(({ id }) => !known.includes(id)).map(({ name }) => name) : [],
  };
}

/** Writes the sheets of several periods as one table of live formulas into a sheet of its own, or adds new periods to it, and brings it in front. */
export function joinPeriods({ sheetId }: { sheetId: number }): ReportView {
  return withDocumentLock(() => {
    const found = samePeriods(sheetId);
    if (!found) throw new UserError("noPeriods");
    const sheet = found.together ? added(found, found.together) : written(found);
    sheet.activate();
    return viewOf(sheet);
  });
}

/** What the sheet of the next period would be called, for a table over the sheets of several; none for any other. */
export function nextPeriodsOf(sheet: Sheet): string[] {
  const mark = markOf(sheet);
  if (!mark) return [];
  const { names } = noteOf(mark);
  const [last] = inTime(names.flatMap((name) => periodIn(name) ?? [])).slice(-1);
  const latest = names.find((name) => periodIn(name)?.name === last);
  return latest ? nextPeriodNames(latest).filter((name) => !names.includes(name)) : [];
}

/** Whether a sheet is, or may be, one of several periods. */
export function isOfPeriods(sheet: Sheet, name: string): boolean {
  return periodIn(name) !== null || markOf(sheet) !== undefined;
}

interface Together {
  readonly sheet: Sheet;
  readonly note: Note;
}

interface Found {
  readonly sheets: readonly PeriodSheet[];
  readonly stages: readonly string[];
  readonly together: Together | null;
}

/** Each sheet that is called by a period is read once. */
function samePeriods(sheetId: number): Found | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = spreadsheet.getSheets();
  // Reports and maps hold the same stages, and the names of their tables.
  const marks = spreadsheet.createDeveloperMetadataFinder().find();
  const own = marks.filter((mark) => mark.getKey().startsWith("cjm."));
  const made = new Set(own.map((mark) => mark.getLocation().getSheet()?.getSheetId()));
  const named = sheets.filter((sheet) => periodIn(sheet.getName()) !== null && !made.has(sheet.getSheetId()));
  if (named.length < 2) return null;
  const read = named.flatMap((sheet) => readOf(sheet) ?? []);
  const all = own
    .filter((mark) => mark.getKey() === KEY)
    .map((mark): Together => ({ sheet: mark.getLocation().getSheet()!, note: noteOf(mark) }));
  const inFront = all.find(({ sheet }) => sheet.getSheetId() === sheetId);
  const one = read.find(({ id }) => (inFront ? inFront.note.sheets.includes(id) : id === sheetId));
  if (!one) return null;
  const same = monthSheets(
    read.map(({ name, table }) => ({ sheet: name, table })),
    one.table,
  );
  if (!same) return null;
  const found = same.sheets.map(({ sheet }) => read.find(({ name }) => name === sheet)!);
  const together = inFront ?? all.find(({ note }) => note.sheets.some((id) => found.some((each) => each.id === id)));
  return {
    sheets: found,
    stages: same.stages.map((stage) => stage.trim()),
    together: together && hasStages(together.sheet, same.stages) ? together : null,
  };
}

/** Whether a table over several sheets has the stages that they have now: otherwise another is made, since people may have changed it. */
function hasStages(sheet: Sheet, stages: readonly string[]): boolean {
  const read = readOf(sheet);
  const names = (list: readonly string[]) => JSON.stringify(list.map((name) => name.trim().toLowerCase()).sort());
  return read !== null && names(read.table.stages.map(({ name }) => name)) === names(stages);
}

function readOf(sheet: Sheet): PeriodSheet | null {
  const cells = sheet.getDataRange().getValues();
  const id = sheet.getSheetId();
  const reading = readSheet(cells, A1, choicesOn(id));
  return reading.kind === "stages" ? { id, name: sheet.getName(), table: reading.table, cells } : null;
}

function written({ sheets, stages }: Found): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = sheetLanguage();
  const { labels, corner, columns } = periodsTable(sheets, shapeOf(sheets), stages, language);
  const before = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, PERIODS[language].sheetName), 0);
  try {
    const names = sheet.getRange(1, 1, corner.length + labels.length, 1);
    // A label that looks like a number or a formula stays the text that it is.
    names.setNumberFormat("@").setValues([...corner, ...labels].map((label) => [label]));
    fill(sheet, 2, corner.length, columns);
    sheet.setFrozenRows(corner.length);
    sheet.setFrozenColumns(1);
    sheet.setColumnWidth(1, 220);
    sheet.addDeveloperMetadata(KEY, JSON.stringify(noteFor(sheets)));
    return sheet;
  } catch (error) {
    spreadsheet.deleteSheet(sheet); // nothing is half done
    before.activate();
    throw error;
  }
}

/** New periods go into new columns after the table: whatever stands in the sheet moves aside, and nothing is written over. */
function added({ sheets }: Found, { sheet, note }: Together): Sheet {
  const fresh = sheets.filter(({ id }) => !note.sheets.includes(id));
  if (fresh.length === 0) return sheet;
  const before = sheets.filter(({ id }) => note.sheets.includes(id));
  const { box, stages } = tableOf(sheet);
  const names = stages.map(({ name }) => name);
  const { labels, corner, columns } = periodsTable(fresh, shapeOf(before), names, sheetLanguage());
  // Rows that somebody added or took away, such as those of money.
  if (box.row !== 1 || box.rows !== corner.length + labels.length)
    throw new UserError("periodsChanged", { sheet: sheet.getName() });
  const last = box.column + box.columns - 1;
  sheet.insertColumnsAfter(last, columns.length);
  fill(sheet, last + 1, corner.length, columns);
  const now = noteFor(fresh);
  const both: Note = { sheets: [...note.sheets, ...now.sheets], names: [...note.names, ...now.names] };
  markOf(sheet)?.setValue(JSON.stringify(both));
  return sheet;
}

function tableOf(sheet: Sheet): StageTable {
  return findStageTable(sheet.getDataRange().getValues(), A1, choicesOn(sheet.getSheetId()));
}

function fill(
  sheet: Sheet,
  column: number,
  headRows: number,
  columns: readonly { readonly heads: readonly string[]; readonly formulas: readonly string[] }[],
): void {
  const rows = columns[0]!.formulas.length;
  const heads = Array.from({ length: headRows }, (_, row) => columns.map((each) => each.heads[row]!));
  const formulas = Array.from({ length: rows }, (_, row) => columns.map((each) => each.formulas[row]!));
  sheet
    .getRange(1, column, headRows, columns.length)
    .setNumberFormat("@")
    .setHorizontalAlignment("right")
    .setFontWeight("bold")
    .setValues(heads);
  sheet
    .getRange(headRows + 1, column, rows, columns.length)
    .setNumberFormat("#,##0")
    .setValues(formulas);
}

const noteFor = (sheets: readonly PeriodSheet[]): Note => ({
  sheets: sheets.map(({ id }) => id),
  names: sheets.map(({ name }) => name),
});

const viewOf = (sheet: Sheet): ReportView => ({ sheetId: sheet.getSheetId(), name: sheet.getName() });

const markOf = (sheet: Sheet): Metadata | undefined => sheet.getDeveloperMetadata().find((one) => one.getKey() === KEY);

const noteOf = (mark: Metadata): Note => JSON.parse(mark.getValue()!) as Note;
