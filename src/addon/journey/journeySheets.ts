import { type Existing, existingOn, rangeAt } from "../existing";
import { asTheirTabs, isOfThisBook, type Kind, type Managed, originals } from "../managedSheets";
import type { JourneyOptions } from "../protocol";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is remembered of a journey report besides its formulas. */
export interface JourneyNote {
  readonly sourceSheetId: number;
  /** As chosen. */
  readonly options: JourneyOptions;
}

export type Journey = Managed<JourneyNote>;

/** Journey reports. */
export const JOURNEY_REPORT: Kind<JourneyNote> = { key: "cjm.journey" };

/** The journey report of a sheet's event log, if it can still be rebuilt; of several the first in the order of tabs, and no copy of one. */
export function journeyOf(sourceSheetId: number): Journey | null {
  const candidates = originals(JOURNEY_REPORT).filter(
    (one) => one.note.sourceSheetId === sourceSheetId || !isOfThisBook(one),
  );
  const isOver = (journey: Journey): boolean => {
    const existing = existingOn(journey.sheet);
    return existing !== null && logOf(journey, existing)?.getSheetId() === sourceSheetId;
  };
  return asTheirTabs(candidates).find(isOver) ?? null;
}

/**
 * The sheet of a journey report's event log; null when it was deleted. The report points at it. One of an older version, or whose first column
 * is gone, has only the number of the sheet, which may be another sheet's in a copy of the spreadsheet: there its name must fit, too.
 */
export function logOf(journey: Journey, { places, formulas }: Existing): Sheet | null {
  const range = rangeAt(places.log);
  if (range) return range.getSheet();
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(journey.note.sourceSheetId);
  if (!sheet || isOfThisBook(journey)) return sheet;
  const named = `${sheet.getName().replaceAll('"', '""')}!`;
  return formulas.flat().some((formula) => formula.includes("#gid=") && formula.includes(named)) ? sheet : null;
}
