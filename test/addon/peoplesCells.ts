import type { Host } from "../../src/host/contract";
import { columnNumber } from "../../src/report/layout/address";

// A link behind a word is nothing that a script can write with values: whoever overwrites the cell takes it away. o-spreadsheet has it as "[word](address)".

const placeOf = ({ model }: Host, sheet: string, address: string) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(address)!;
  return {
    sheetId: model.getters.getSheetIdByName(sheet)!,
    col: columnNumber(letters!) - 1,
    row: Number(row) - 1,
  };
};

/** Writes a word with a link behind it, as a person does. */
export function linkAt(host: Host, sheet: string, address: string, word: string, url: string): void {
  host.model.dispatch("UPDATE_CELL", { ...placeOf(host, sheet, address), content: `[${word}](${url})` });
}

/** The address behind the word of a cell; null where there is none. */
export const linkIn = (host: Host, sheet: string, address: string): string | null =>
  host.model.getters.getEvaluatedCell(placeOf(host, sheet, address)).link?.url ?? null;
