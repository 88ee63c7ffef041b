import { UserError } from "../../core/userError";
import { exampleCells } from "../../report/map/exampleCells";
import { withDocumentLock } from "../documentLock";
import { existingOn } from "../existing";
import { cellsOf } from "./mapCells";
import { mapAt } from "./rebuildMap";

/** Empties the cells that still hold an example, and nothing else: how many there were. */
export function removeExamples({ sheetId }: { readonly sheetId: number }): number {
  return withDocumentLock(() => {
    const { sheet } = mapAt(sheetId);
    const existing = existingOn(sheet);
    if (!existing) throw new UserError("workingsGone");
    const examples = exampleCells(cellsOf(sheet, existing), existing.places);
    if (examples.length > 0) sheet.getRangeList(examples.flat()).clearContent();
    return examples.length;
  });
}
