import { UserError } from "../../core/userError";
import { existingOn, rangeAt } from "../existing";
import { managedOn } from "../managedSheets";
import { readGrowing, type Source } from "../source";
import { MAP_SHEET } from "./mapSheets";

/** The table of the journey map in front of the reader; null when there is no map, or a map without a table. UserErrors sourceGone, workingsGone, neverFinished. */
export function sourceOfMap(): Source | null {
  const map = managedOn(MAP_SHEET, SpreadsheetApp.getActiveSheet());
  if (!map || map.note.sourceSheetId === null) return null;
  const existing = existingOn(map.sheet);
  if (!existing) throw new UserError(map.note.unfinished ? "neverFinished" : "workingsGone");
  const range = rangeAt(existing.places.source);
  if (!range) throw new UserError("sourceGone");
  return readGrowing(range, map.note.grows);
}
