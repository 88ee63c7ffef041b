import { type Memory, readMemory } from "../report/memory";
import type { ReportOptions } from "../report/options";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

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
  /** As chosen; none in reports of older versions. */
  readonly options?: ReportOptions;
  /** Its first build was never finished. */
  readonly unfinished?: boolean;
}

const key = "cjm.report";

/** Marks a new sheet as a report. */
export function mark(sheet: Sheet, note: Note): void {
  sheet.addDeveloperMetadata(key, JSON.stringify(note));
}

/** Notes what is new about a report. */
export function remember(sheet: Sheet, note: Note): void {
  markOf(sheet)?.setValue(JSON.stringify(note));
}

/** The report that a sheet is, null for any other sheet. */
export function reportOn(sheet: Sheet): Report | null {
  const found = markOf(sheet);
  return found ? { sheet, note: noteOf(found) } : null;
}

/** All reports of this spreadsheet. */
export function reports(): Report[] {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(key).find();
  return marks.map((each) => ({ sheet: each.getLocation().getSheet()!, note: noteOf(each) }));
}

/** Where the parts of a report are now; null when its workings were deleted. */
export function placesOf(report: Report): Memory | null {
  const memory = readMemory(report.sheet.getDataRange().getFormulas());
  return memory?.source && !sheetIn(memory.source) ? { ...memory, source: null } : memory;
}

// Sheets writes #REF! for a sheet that was deleted; other programs keep its name.
function sheetIn(place: string): Sheet | null {
  const name = place.slice(0, place.lastIndexOf("!")).replace(/^'(.*)'$/, "$1");
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name.replaceAll("''", "'"));
}

const markOf = (sheet: Sheet): Metadata | undefined => sheet.getDeveloperMetadata().find((one) => one.getKey() === key);

function noteOf(found: Metadata): Note {
  return JSON.parse(found.getValue()!) as Note;
}
