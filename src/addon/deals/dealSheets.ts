import { existingOn, rangeAt } from "../existing";
import { asTheirTabs, isOfThisBook, type Kind, type Managed, managed, originals } from "../managedSheets";
import type { DealsWish } from "../protocol";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is remembered of a stage table besides its formulas. */
export interface StagesNote {
  readonly listSheetId: number;
  readonly wish: DealsWish;
  /** What the deals are told apart by; null for all together. */
  readonly dimension: string | null;
  /** The day of the newest row of the list, which stands in its yellow cell unless somebody typed another; none in notes of older versions. */
  readonly day?: number | null;
}

export type Stages = Managed<StagesNote>;

/** Stage tables of lists of deals. */
export const STAGES: Kind<StagesNote> = { key: "cjm.stages" };

/** The stage table that a list has; of several the first in the order of tabs, and no copy of one. */
export function stagesOf(listSheetId: number): Stages | null {
  const candidates = originals(STAGES).filter((one) => one.note.listSheetId === listSheetId || !isOfThisBook(one));
  return asTheirTabs(candidates).find((one) => listOf(one)?.getSheetId() === listSheetId) ?? null;
}

/** The sheet of a stage table that somebody copied from one which is gone since: what stood over that goes on over it. Null for none. */
export function heirOf(sheetId: number): Sheet | null {
  if (SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId)) return null;
  const copies = managed(STAGES).filter(({ note }) => !note.unfinished && note.sheetId === sheetId);
  return asTheirTabs(copies)[0]?.sheet ?? null;
}

/** The sheet of a stage table's list; null when it was deleted. */
export function listOf({ sheet }: Stages): Sheet | null {
  return rangeAt(existingOn(sheet)?.places.list)?.getSheet() ?? null;
}
