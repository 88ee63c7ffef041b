import { currencyIn, currencyOf } from "../tables/currency";
import { moneyAt } from "../tables/money";
import type { Source } from "./source";

/** The sign of a table's money: by its headers, or else by the number format of a cell of it; "" where neither says. */
export function currencyOfSource({ table, cells, sheet }: Pick<Source, "table" | "cells" | "sheet">): string {
  const money = moneyAt(table, cells);
  if (!money) return "";
  // What a cell is formatted in costs a call, and is asked where the headers are silent.
  return currencyOf(table) || currencyIn(sheet.getRange(money.row, money.column).getNumberFormat());
}
