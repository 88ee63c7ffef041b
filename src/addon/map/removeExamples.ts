import { UserError } from "../../core/userError";
import { exampleCells } from "../../report/map/exampleCells";
import { alone } from "../lock";
import { standingSheet } from "./mapCells";

/** Empties the cells that still hold an example, and nothing else: how many there were. */
export function removeExamples({ sheetId }: { readonly sheetId: number }): number {
  return alone(() => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    const found = sheet && standingSheet(sheet);
    if (!sheet || !found) throw new UserError("mapUnreadable");
    const examples = exampleCells(found.cells, found.places);
    if (examples.length > 0) sheet.getRangeList(examples.flat()).clearContent();
    return examples.length;
  });
}
