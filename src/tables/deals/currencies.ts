import { currencyIn } from "../currency";
import { moneyUnitIn } from "../moneyUnits";
import type { Column, Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import { isUnit } from "../vocabulary/tokens";
import { lineOf } from "./dealColumns";
import type { DealList } from "./dealList";
import { nameInList } from "./names";

/**
 * The column that says in which currency the amounts of a list are. Amounts in several do not add up: the deals are those in the commonest one, and those
 * that name none, as leads do that have no amount.
 */
export function currenciesIn(frame: Frame): DealList["currency"] {
  const column = frame.columns.find((each) => each.holds === "words" && isOfCurrencies(frame, each));
  if (!column) return null;
  const counts = new Map<string, { deals: number; names: Set<string> }>();
  for (const row of frame.rows) {
    const name = nameInList(cellAt(frame.cells, row, column.index));
    if (name === "") continue;
    const unit = `${moneyUnitIn(name)?.times} ${currencyIn(name) || name.toLowerCase()}`;
    const own = counts.get(unit) ?? { deals: 0, names: new Set() };
    counts.set(unit, { deals: own.deals + 1, names: own.names.add(name) });
  }
  const [most, ...others] = [...counts.values()].sort((a, b) => b.deals - a.deals);
  return {
    line: lineOf(column),
    names: [...most!.names],
    others: others.map(({ names }) => [...names][0]!),
    inAmounts: null,
  };
}

/** Whether nearly all that a column says is a currency: those of other countries may be among them. */
function isOfCurrencies({ cells, rows }: Frame, { index, header }: Column): boolean {
  const names = rows.map((row) => nameInList(cellAt(cells, row, index))).filter((name) => name !== "");
  // Bitrix24 writes them out: «Российский рубль».
  if (HEADER.test(header)) return names.some((name) => currencyIn(name) !== "");
  const known = names.filter((name) => isUnit(name) && (currencyIn(name) !== "" || moneyUnitIn(name) !== null));
  return names.length > 0 && known.length * 2 > names.length && names.every((name) => name.length <= LONGEST);
}

const HEADER = /^(deal - )?(currency|currency code|валюта|валюта сделки)$/i;

/** "руб. РФ" is a currency, a comment with a sum in it is none. */
const LONGEST = 10;
