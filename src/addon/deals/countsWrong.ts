import { UserError } from "../../core/userError";
import { quote } from "../../tables/cells";
import type { DealList } from "../../tables/deals/dealList";
import { noCount } from "../../tables/deals/dealsInStocks";
import type { Cell } from "../../tables/line";
import { toA1 } from "../a1";

/** What to say of the first count in a table of deals that is no number of them, UserError dealsNoCount; null where all are, and of a list. */
export function noCountIn(cells: readonly (readonly Cell[])[], list: DealList): UserError | null {
  const wrong = list.stocks && noCount(cells, { ...list, stocks: list.stocks });
  if (!wrong) return null;
  const { status, cell, row, column } = wrong;
  return new UserError("dealsNoCount", {
    status,
    cell: toA1({ row, column, rows: 1, columns: 1 }),
    value: quote(cell),
  });
}
