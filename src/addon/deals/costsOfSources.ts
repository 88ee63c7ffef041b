import type { CostsOfSources } from "../../report/deals/dealsModel";
import { costsIn, isSameMoney, sourceKey } from "../../tables/deals/costs";
import { currencyOfDeals } from "./currencyOfDeals";
import type { DealSheet } from "./readDeals";

/** Why the sheet that was chosen says nothing of what sources cost. */
export type NoCosts = "costsGone" | "noCosts" | "otherMoney";

/** What the sources of a list cost by the sheet that was chosen for it; null where none was. */
export function costsOfSources(read: DealSheet): CostsOfSources | NoCosts | null {
  const { costs } = read.wish;
  if (costs === undefined || !read.list.source) return null;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(costs);
  if (!sheet) return "costsGone";
  const found = costsIn(sheet.getDataRange().getValues());
  if (!found) return "noCosts";
  const { amount } = read.list;
  if (amount && !isSameMoney(amount.name, currencyOfDeals(read), found.spend.name)) return "otherMoney";
  const known = new Set(read.deals.map(({ source }) => sourceKey(source)));
  const isKnown = (name: string) => known.has(sourceKey(name));
  return {
    ...found,
    sheetName: sheet.getName(),
    unmatched: found.names.filter((name) => !isKnown(name)),
    matched: found.names.filter(isKnown),
  };
}
