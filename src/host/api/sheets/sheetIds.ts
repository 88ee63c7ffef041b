import type { HostState } from "../../state";

/** Apps Script's number for a sheet of the model: its id when that is one, otherwise a number that stays with the id. */
export function sheetNumber(sheetId: string): number {
  if (/^\d{1,10}$/.test(sheetId)) return Number(sheetId);
  // FNV-1a, kept in the positive 31 bits that Sheets uses.
  let hash = 0x811c9dc5;
  for (const character of sheetId) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193);
  return hash & 0x7fffffff;
}

/** The model's id of the sheet with Apps Script's number; undefined when it is gone. */
export function sheetIdOf({ model }: HostState, number: number): string | undefined {
  return model.getters.getSheetIds().find((sheetId) => sheetNumber(sheetId) === number);
}

/** An id for a new sheet, a number like Sheets' own. */
export function newSheetId({ model }: HostState): string {
  const taken = new Set(model.getters.getSheetIds().map(sheetNumber));
  let number = 0;
  do number = 1 + Math.floor(Math.random() * 0x7ffffffe);
  while (taken.has(number));
  return String(number);
}
