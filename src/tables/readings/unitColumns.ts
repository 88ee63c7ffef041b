import { nameOf } from "../cells";
import { currencyIn } from "../currency";
import { moneyUnitIn } from "../moneyUnits";
import { MONEY_KINDS, type OtherMoney } from "../oneMoney";
import type { Column, Frame } from "../profile/frame";
import { cellAt } from "../profile/rows";
import type { Beside, Series } from "../stageTable";
import { isUnit } from "../vocabulary/tokens";
import type { View } from "./view";

/**
 * Lines of money with the unit that a column of units says of them, behind their names: "тыс. руб." beside «Выручка», or a currency in each row. Amounts
 * in several currencies do not add up, and are left out.
 */
export function withUnits(
  view: View,
  found: Beside,
  series: readonly Series[],
): { readonly beside: Beside; readonly mixed: readonly OtherMoney[] } {
  const beside = { ...found };
  const mixed: OtherMoney[] = [];
  const isOfBody = new Set(view.frame.rows);
  for (const kind of MONEY_KINDS) {
    const line = beside[kind];
    if (!line || saysUnit(line.name)) continue;
    const { name, index, nameAt } = line;
    const own = nameAt && isOfBody.has(nameAt.row) ? [nameAt.row] : series.map((each) => each.index);
    const isAlong = view.orientation === "across" || own.length === 1;
    const columns = view.naming.filter((column) => column.index !== nameAt?.column);
    const units = isAlong ? unitsBeside(view.frame, columns, own) : [];
    if (units.length > 1) mixed.push({ name, index, nameAt, code: "mixedUnits", than: units.join(", ") });
    const [unit] = units;
    if (unit !== undefined)
      Object.assign(beside, { [kind]: units.length > 1 ? null : { ...line, name: `${name}, ${unit}` } });
  }
  return { beside, mixed };
}

/** The units that stand beside some rows, the same one once. */
export function unitsBeside({ cells }: Frame, naming: readonly Column[], rows: readonly number[]): string[] {
  const units = new Map<string, string>();
  for (const { index } of naming.filter(({ holds }) => holds === "words")) {
    const textsIn = (some: readonly number[]) => [...new Set(some.map((row) => nameOf(cellAt(cells, row, index))))];
    // A column of units has one in most rows, and others are long.
    if (!textsIn(rows.slice(0, SAMPLE)).some(isUnit)) continue;
    for (const text of textsIn(rows))
      if (isUnit(text) && saysUnit(text)) units.set(`${moneyUnitIn(text)?.times} ${currencyIn(text)}`, text);
  }
  return [...units.values()];
}

/** Rows by which a column of units is told. */
const SAMPLE = 20;

const saysUnit = (text: string): boolean => moneyUnitIn(text) !== null || currencyIn(text) !== "";
