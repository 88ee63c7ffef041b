import { currencyIn } from "../../tables/currency";
import { signInAmounts } from "../../tables/deals/amounts";
import { moneyUnitIn } from "../../tables/moneyUnits";
import type { DealSheet } from "./readDeals";

/** The sign of the money of a list, with its thousands: by the amounts themselves, their header, or else by how the first of them is formatted. */
export function currencyOfDeals({ sheet, list }: DealSheet): string {
  if (!list.amount) return "";
  const { name, index } = list.amount;
  const unit = moneyUnitIn(name);
  const sign =
    signInAmounts(list) ||
    currencyIn(name) ||
    currencyIn(list.currency?.names[0] ?? "") ||
    currencyIn(sheet.getRange(list.firstRow, index).getNumberFormat());
  return (unit ? `${unit.said}\u00a0` : "") + sign;
}
