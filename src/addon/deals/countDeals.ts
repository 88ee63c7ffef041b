import { UserError } from "../../core/userError";
import type { DealsWish } from "../../tables/deals/wish";
import { withDocumentLock } from "../documentLock";
import { existingOn } from "../existing";
import type { DealsView } from "../protocol";
import { choicesOn, keepDeals } from "../settings";
import { type Stages, stagesOf } from "./dealSheets";
import { dealsView } from "./dealsView";
import { typedDay } from "./listDay";

/** Keeps how a list of deals is to be counted, and tells what it comes to then; null where there is no list any more. */
export function countDeals({ sheetId, wish }: { sheetId: number; wish: DealsWish }): DealsView | null {
  return withDocumentLock(() => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    if (!sheet) throw new UserError("sheetGone");
    keepWish(sheetId, stagesOf(sheetId), wish);
    return dealsView(sheet);
  });
}

/** Keeps how a list is to be counted; another day stands in the yellow cell of its stage table at once, where people see it. */
export function keepWish(sheetId: number, stages: Stages | null, wish: DealsWish): void {
  const before = choicesOn(sheetId).deals ?? stages?.note.wish ?? {};
  const typed = typedDay(stages, before);
  keepDeals(sheetId, wish);
  if (wish.day === typed?.content || (!typed && wish.day === undefined)) return;
  const at = stages && existingOn(stages.sheet)?.places.day;
  if (at) stages.sheet.getRange(at).setValue(wish.day ?? stages.note.day ?? "");
}
