import { currencyIn } from "../../tables/currency";
import type { DealList } from "../../tables/deals/dealList";

/**
 * Rows of a list whose amount is formatted in another currency than most are: a script reads "$100" and "€100" as the same number, and they do not add
 * up. None where a column says in which currency each amount is.
 */
export function otherwiseFormatted(sheet: GoogleAppsScript.Spreadsheet.Sheet, list: DealList): number[] {
  if (!list.amount || list.currency) return [];
  const { firstRow, lastRow, amount } = list;
  const formats = sheet.getRange(firstRow, amount.index, lastRow - firstRow + 1).getNumberFormats();
  const rowsOf = new Map<string, number[]>();
  for (const [i, [format = ""]] of formats.entries()) {
    const sign = currencyIn(format);
    if (sign === "") continue;
    const rows = rowsOf.get(sign);
    if (rows) rows.push(firstRow + i);
    else rowsOf.set(sign, [firstRow + i]);
  }
  const [, ...others] = [...rowsOf.values()].sort((a, b) => b.length - a.length);
  return others.flat().sort((a, b) => a - b);
}
