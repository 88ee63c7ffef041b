import { existingOn, rangeAt } from "../existing";
import { asTheirTabs, isOfThisBook, type Kind, type Managed, originals } from "../managedSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is remembered of the report of a table of paths besides its formulas. */
export interface PathNote {
  readonly sourceSheetId: number;
}

export type PathReport = Managed<PathNote>;

/** Reports of tables of paths. */
export const PATH_REPORT: Kind<PathNote> = { key: "cjm.paths" };

/** The report of a sheet's table of paths, if it can still be rebuilt; of several the first in the order of tabs, and no copy of one. */
export function pathReportOf(sourceSheetId: number): PathReport | null {
  const candidates = originals(PATH_REPORT).filter(
    (one) => one.note.sourceSheetId === sourceSheetId || !isOfThisBook(one),
  );
  return asTheirTabs(candidates).find((one) => tableBehind(one)?.getSheetId() === sourceSheetId) ?? null;
}

/** The sheet of the table that a report is of; null when it was deleted, or nobody can tell any more. The report points at it. */
export function tableBehind({ sheet }: PathReport): Sheet | null {
  const existing = existingOn(sheet);
  return (existing && rangeAt(existing.places.log)?.getSheet()) ?? null;
}
