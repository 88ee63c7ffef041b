import type { Lane } from "../../text/map";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A journey map in this spreadsheet, known by metadata that moves with its sheet. */
export interface JourneyMap {
  readonly sheet: Sheet;
  readonly note: MapNote;
}

/** What is remembered of a map besides its formulas. */
export interface MapNote {
  /** Null for a map whose stages and people are typed into it. */
  readonly sourceSheetId: number | null;
  readonly grows: boolean;
  /** Whose map it is, "" for everybody's. */
  readonly segment: string;
  readonly lanes: readonly Lane[];
  /** The touchpoints that were filled in from a log, as they were written: what stands so on the map is nobody's word. */
  readonly seen?: readonly string[];
  /** Its first build was never finished. */
  readonly unfinished?: boolean;
}

const key = "cjm.map";

/** Marks a sheet as a map, or notes what is new about one. */
export function rememberMap(sheet: Sheet, note: MapNote): void {
  const mark = markOf(sheet);
  if (mark) mark.setValue(JSON.stringify(note));
  else sheet.addDeveloperMetadata(key, JSON.stringify(note));
}

/** The map that a sheet is, null for any other sheet. */
export function mapOn(sheet: Sheet): JourneyMap | null {
  const mark = markOf(sheet);
  return mark ? { sheet, note: noteOf(mark) } : null;
}

/** All maps of this spreadsheet, also those that were never finished. */
export function journeyMaps(): JourneyMap[] {
  const marks = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(key).find();
  return marks.map((mark) => ({ sheet: mark.getLocation().getSheet()!, note: noteOf(mark) }));
}

const markOf = (sheet: Sheet): Metadata | undefined => sheet.getDeveloperMetadata().find((one) => one.getKey() === key);

const noteOf = (mark: Metadata): MapNote => JSON.parse(mark.getValue()!) as MapNote;
