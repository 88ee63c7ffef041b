import { currencyIn } from "../../tables/currency";
import { moneyUnitIn } from "../../tables/moneyUnits";
import type { DealSheet } from "./readDeals";

/** The sign of the money of a list, with its thousands: by the header of the amounts, or else by how the first of them is formatted. */
export function currencyOfDeals({ sheet, list }: DealSheet): string {
  if (!list.amount) return "";
  const { name, index } = list.amount;
  const unit = moneyUnitIn(name);
  const sign =
    currencyIn(name) ||
    currencyIn(list.currency?.names[0] ?? "") ||
    currencyIn(sheet.getRange(list.firstRow, index).getNumberFormat());
  return (unit ? `${unit.said}\u00a0` : "") + sign;
}
