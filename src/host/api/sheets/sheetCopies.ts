import { dispatchAll, type SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { newSheetId } from "./sheetIds";

/** The commands that copy a sheet to a position counted from 0. */
export function copyingSheet(
  { model }: HostState,
  sheetId: string,
  sheetIdTo: string,
  sheetNameTo: string,
  position: number,
): SheetCommand[] {
  // The copy lands behind its original.
  const delta = position - (model.getters.getSheetIds().indexOf(sheetId) + 1);
  const moving = delta === 0 ? [] : [{ type: "MOVE_SHEET", sheetId: sheetIdTo, delta }];
  return [{ type: "DUPLICATE_SHEET", sheetId, sheetIdTo, sheetNameTo }, ...moving];
}

/** Copies a sheet as "Copy of …" and answers the copy's id in the model. */
export function copySheet(state: HostState, sheetId: string, position: number): string {
  const { getters } = state.model;
  const copy = newSheetId(state);
  const name = getters.getDuplicateSheetName(getters.getSheetName(sheetId));
  dispatchAll(state.model, copyingSheet(state, sheetId, copy, name, position));
  return copy;
}
