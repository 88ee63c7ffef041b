import { type Memory, readMemory } from "../report/memory";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A report in this spreadsheet, known by metadata that moves with its sheet. */
export interface Report {
  readonly sheet: Sheet;
  readonly note: Note;
}

/** What is remembered of a report besides its formulas. */
export interface Note {
  readonly sourceSheetId: number;
  /** Whether the report takes in what is added to its table: not when it was built from a selected part. */
  readonly grows: boolean;
}

const key = "cjm.report";

/** Marks a sheet as a report. */
export function remember(sheet: Sheet, note: Note): void {
  sheet.addDeveloperMetadata(key, JSON.stringify(note));
}

/** The report that a sheet is, null for any other sheet. */
export function reportOn(sheet: Sheet): Report | null {
  const mark = sheet.getDeveloperMetadata().find((one) => one.getKey() === key);
  return mark ? { sheet, note: noteOf(mark) } : null;
}

/** The reports made from tables of a sheet. */
export function reportsFrom(sheet: Sheet): Report[] {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(key).find();
  const sourceSheetId = sheet.getSheetId();
  return marks
    .map((mark) => ({ mark, note: noteOf(mark) }))
    .filter(({ note }) => note.sourceSheetId === sourceSheetId)
    .map(({ mark, note }) => ({ sheet: mark.getLocation().getSheet()!, note }));
}

/** Where the parts of a report are now; null when its workings were deleted. */
export function placesOf(report: Report): Memory | null {
  return readMemory(report.sheet.getDataRange().getFormulas());
}

function noteOf(mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata): Note {
  return JSON.parse(mark.getValue()!) as Note;
}
