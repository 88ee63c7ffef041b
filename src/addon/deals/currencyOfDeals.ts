import { currencyIn } from "../../tables/currency";
import { moneyUnitIn } from "../../tables/moneyUnits";
import type { DealSheet } from "./readDeals";

/** The sign of the money of a list, with its thousands: by the header of the amounts, or else by how the first of them is formatted. */
export function currencyOfDeals({ sheet, deals }: DealSheet): string {
  if (!deals.amount) return "";
  const { name, index } = deals.amount;
  const unit = moneyUnitIn(name);
  const sign = currencyIn(name) || currencyIn(sheet.getRange(deals.firstRow, index).getNumberFormat());
  return (unit ? `${unit.said}\u00a0` : "") + sign;
}
