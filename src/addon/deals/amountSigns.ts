import { currencyIn } from "../../tables/currency";
import type { DealList } from "../../tables/deals/dealList";

/**
 * In which currency the amount of a row is formatted, "" for none: a script reads "$100" and "€100" as the same number, and they do not add up. Not asked
 * where a column says in which currency each amount is.
 */
export function signsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, list: DealList): (row: number) => string {
  const { firstRow, lastRow, amount, currency } = list;
  if (!amount || currency) return () => "";
  const formats = sheet.getRange(firstRow, amount.index, lastRow - firstRow + 1).getNumberFormats();
  // Most cells of a column have the same one.
  const known = new Map<string, string>();
  return (row) => {
    const format = formats[row - firstRow]?.[0] ?? "";
    const sign = known.get(format) ?? currencyIn(format);
    known.set(format, sign);
    return sign;
  };
}
