import type { Deal } from "../../core/deals/deal";
import { isBlank, people } from "../cells";
import type { Cell, Line } from "../line";
import { cellAt } from "../profile/rows";
import { type DealList, isOwnerInRows, type Stocks } from "./dealList";
import { nameInList } from "./names";

type Cells = readonly (readonly Cell[])[];

/** A count of deals in a table: of which status and whose, and where it stands. */
export interface Stock {
  readonly status: string;
  readonly owner: string;
  readonly cell: Cell | undefined;
  readonly row: number;
  readonly column: number;
}

/** Where counts stand: what `stocksIn` needs of a list. */
export type Counting = Pick<DealList, "firstRow" | "lastRow" | "stage" | "owner"> & { readonly stocks: Stocks };

/** The counts of a table, as its rows and columns name them; `countedInStocks` of the report has the same in formulas. */
export function stocksIn(cells: Cells, { firstRow, lastRow, stage, owner, stocks }: Counting): Stock[] {
  const name = (row: number, line: Line | null) => (line ? nameInList(cellAt(cells, row, line.index)) : "");
  const found: Stock[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    if (stage && stocks.aside.includes(name(row, stage))) continue;
    if (isOwnerInRows(owner) && !stocks.owners.includes(name(row, owner))) continue;
    for (const { line, status, owner: whose } of stocks.columns) {
      const cell = cellAt(cells, row, line.index);
      const [is, of] = [status ?? name(row, stage), whose ?? (isOwnerInRows(owner) ? name(row, owner) : "")];
      if (is !== "") found.push({ status: is, owner: of, cell, row, column: line.index });
    }
  }
  return found;
}

/** The first count that is none: a text, a part of a deal, less than nothing, or more than there are anywhere; null where all are. */
export function noCount(cells: Cells, list: Counting): Stock | null {
  const isCount = ({ cell }: Stock) => {
    const count = people(cell);
    return isBlank(cell) || (count !== null && Number.isInteger(count) && count <= MOST_DEALS);
  };
  return stocksIn(cells, list).find((stock) => !isCount(stock)) ?? null;
}

/** Deals in one cell beyond which it counts something else. */
const MOST_DEALS = 1_000_000;

/** The deals that a table counts: of each nothing is known but where it stands, whose it is, and the mean of the money beside. */
export function dealsInStocks(cells: Cells, list: DealList & { readonly stocks: Stocks }): Deal[] {
  const { stages, won, lost, out, amount } = list;
  const last = stages.length - 1;
  const place = new Map(stages.map((name, at) => [name, at]));
  return stocksIn(cells, list).flatMap(({ status, owner, cell, row }) => {
    const count = people(cell) ?? 0;
    const at = place.get(status);
    const outcome = won.includes(status) ? "won" : lost.includes(status) ? "lost" : "open";
    if (count === 0 || out.includes(status) || (outcome === "open" && at === undefined)) return [];
    const money = amount && people(cellAt(cells, row, amount.index));
    const deal: Deal = {
      row,
      outcome,
      furthest: outcome === "won" ? last : outcome === "lost" ? 0 : at!,
      isExact: outcome !== "lost",
      created: null,
      closed: null,
      amount: money === null ? null : money / count,
      owner,
      source: "",
      reason: "",
    };
    return new Array<Deal>(Math.round(count)).fill(deal);
  });
}
