import { type Memory, readMemory } from "../../report/memory";
import type { JourneyOptions } from "../endpoints";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A journey report in this spreadsheet, known by metadata that moves with its sheet. */
export interface Journey {
  readonly sheet: Sheet;
  readonly note: JourneyNote;
}

/** What is remembered of a journey report besides its formulas. */
export interface JourneyNote {
  readonly sourceSheetId: number;
  /** As chosen. */
  readonly options: JourneyOptions;
  /** Its first build was never finished. */
  readonly unfinished?: boolean;
}

const key = "cjm.journey";

/** Marks a sheet as a journey report, or notes what is new about one. */
export function rememberJourney(sheet: Sheet, note: JourneyNote): void {
  const mark = markOf(sheet);
  if (mark) mark.setValue(JSON.stringify(note));
  else sheet.addDeveloperMetadata(key, JSON.stringify(note));
}

/** The journey report that a sheet is, null for any other sheet. */
export function journeyOn(sheet: Sheet): Journey | null {
  const mark = markOf(sheet);
  return mark ? { sheet, note: noteOf(mark) } : null;
}

/** All journey reports of this spreadsheet, also those that were never finished. */
export function journeyReports(): Journey[] {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(key).find();
  return marks.map((mark) => ({ sheet: mark.getLocation().getSheet()!, note: noteOf(mark) }));
}

/** The finished journey report of a sheet's event log; the last one of several. */
export function journeyOf(sourceSheetId: number): Journey | null {
  const own = journeyReports().filter(({ note }) => note.sourceSheetId === sourceSheetId && !note.unfinished);
  return own.at(-1) ?? null;
}

/** Where the parts of a journey report are now; null when its workings were deleted. */
export function journeyPlaces({ sheet }: Journey): Memory | null {
  return readMemory(sheet.getDataRange().getFormulas());
}

const markOf = (sheet: Sheet): Metadata | undefined => sheet.getDeveloperMetadata().find((one) => one.getKey() === key);

const noteOf = (mark: Metadata): JourneyNote => JSON.parse(mark.getValue()!) as JourneyNote;
