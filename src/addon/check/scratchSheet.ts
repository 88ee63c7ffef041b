import type { Scratch } from "./probeTypes";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a sheet of the check is known; its value is the time it was made, in milliseconds. */
const KEY = "cjm.check.sheet";
// Apps Script ends a script after 6 minutes: a check whose sheet is older cannot still be running.
const ABANDONED_AFTER_MS = 10 * 60_000;

/** The first row of the blocks: above it stands what is read by its place. */
const FIRST_BLOCK = 80;
const BLOCK = { column: 5, rows: 4, columns: 4 };

/** What is left of a sheet of the check: what came of it, what kept the sheet from being made, and the sheets that could not be deleted. */
export interface OnScratchSheet<T> {
  readonly value: T;
  readonly leftBehind: readonly string[];
}

/**
 * Does something on a sheet of its own, which is deleted afterwards with all the sheets that were made on the way, whatever fails; then the
 * reader is where they were. Without a sheet (null) where Google refuses one. What `use` throws is thrown on, after that.
 */
export function onScratchSheet<T>(
  spreadsheet: Spreadsheet,
  use: (scratch: Scratch | null, refused: unknown) => T,
  show: (picture: string) => void,
): OnScratchSheet<T> {
  const goBack = placeInFront(spreadsheet);
  const made: Sheet[] = [];
  const leftBehind: string[] = [];
  try {
    deleteAbandoned(spreadsheet);
    let scratch: Scratch | null = null;
    let refused: unknown;
    try {
      scratch = newScratch(spreadsheet, made, show);
    } catch (error) {
      refused = error;
    }
    return { value: use(scratch, refused), leftBehind };
  } finally {
    for (const sheet of made)
      if (!done(() => spreadsheet.deleteSheet(sheet))) leftBehind.push(tried(() => sheet.getName()) ?? "");
    goBack();
  }
}

function newScratch(spreadsheet: Spreadsheet, made: Sheet[], show: (picture: string) => void): Scratch {
  const now = Date.now();
  const sheet = spreadsheet.insertSheet(`CJM ${now}`);
  made.push(sheet);
  done(() => sheet.addDeveloperMetadata(KEY, String(now)));
  sheet.getRange("H1:H3").setValues([[1], [2], [3]]);
  let row = FIRST_BLOCK;
  return {
    spreadsheet,
    sheet,
    block(): Range {
      const block = sheet.getRange(row, BLOCK.column, BLOCK.rows, BLOCK.columns);
      row += 2 * BLOCK.rows; // a probe may insert a few rows
      return block;
    },
    own(copy) {
      made.push(copy);
      return copy;
    },
    show,
  };
}

/** Deletes the sheets of checks that Apps Script ended before they could do so themselves. */
function deleteAbandoned(spreadsheet: Spreadsheet): void {
  const marks = tried(() => spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()) ?? [];
  for (const mark of marks)
    done(() => {
      const sheet = mark.getLocation().getSheet();
      if (sheet && Date.now() - Number(mark.getValue()) > ABANDONED_AFTER_MS) spreadsheet.deleteSheet(sheet);
    });
}

/** What is in front of the reader now, as a way back to it. */
function placeInFront(spreadsheet: Spreadsheet): () => void {
  const sheet = tried(() => spreadsheet.getActiveSheet());
  const selection = tried(() => spreadsheet.getActiveRangeList());
  const cell = tried(() => spreadsheet.getCurrentCell());
  return () => {
    if (sheet) done(() => sheet.activate());
    if (selection) done(() => selection.activate());
    if (cell) done(() => cell.activateAsCurrentCell());
  };
}

const TRIES = 3;

/** The value of a call that may fail for a moment; null when it fails for good. */
function tried<T>(call: () => T): T | null {
  for (let time = 1; time <= TRIES; time++) {
    try {
      return call();
    } catch {
      // once more
    }
  }
  return null;
}

/** Whether a call that may fail for a moment was done in the end. */
const done = (call: () => unknown): boolean =>
  tried(() => {
    call();
    return true;
  }) === true;
