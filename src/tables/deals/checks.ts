import type { Deal } from "../../core/deals/deal";
import { isBlank, quote } from "../cells";
import { letters } from "../columnName";
import type { Cell, Line } from "../line";
import { moneyText } from "../moneyText";
import { cellAt } from "../profile/rows";
import { amountOfCell } from "./amounts";
import { besideId, type DealList } from "./dealList";
import { nameInList } from "./names";

/** Something to check in a list of deals: what it is, and how many rows. */
export interface DealCheck {
  readonly code:
    | "noStage"
    | "twice"
    | "closedBeforeCreated"
    | "createdAhead"
    | "closedAhead"
    | "mixedFormats"
    | "unsaidCurrency"
    | "misreadAmounts"
    | "textAmounts"
    | "unclearAmounts";
  readonly n: number;
  /** The first row of the sheet that it is about. */
  readonly row: number;
  /** Of amounts the first cell, and what stands there. */
  readonly cell?: string;
  readonly said?: string;
}

/** What to check in a list as of today, none of which keeps it from being counted. */
export function checksOf(
  cells: readonly (readonly Cell[])[],
  list: DealList,
  deals: readonly Deal[],
  today: number,
): DealCheck[] {
  const decided = deals.filter(({ outcome }) => outcome !== "open");
  const before = decided.filter(({ created, closed }) => created !== null && closed !== null && closed < created);
  const ahead = (day: number | null) => day !== null && day > today;
  const rowsOf = (some: readonly Deal[]) => some.map(({ row }) => row);
  return [
    ...checkOf("noStage", list.stage ? withoutStage(cells, list) : []),
    ...checkOf("twice", list.id ? repeated(cells, list.id.index, deals) : []),
    ...checkOf("closedBeforeCreated", rowsOf(before)),
    ...checkOf("createdAhead", rowsOf(deals.filter(({ created }) => ahead(created)))),
    ...(list.amount ? unreadIn(cells, list, list.amount, deals) : []),
    ...checkOf("closedAhead", rowsOf(decided.filter(({ closed }) => ahead(closed)))),
  ];
}

/** What is to be checked in some rows; nothing where there are none. */
export const checkOf = (code: DealCheck["code"], rows: readonly number[]): DealCheck[] =>
  rows.length > 0 ? [{ code, n: rows.length, row: rows[0]! }] : [];

/** Whether a check is of the money: it is missing in the report, which says so. */
export const isOfMoney = ({ code }: DealCheck): boolean =>
  (["mixedFormats", "unsaidCurrency", "misreadAmounts", "textAmounts", "unclearAmounts"] as const).some(
    (one) => one === code,
  );

/** Deals with a text where their amount is that is none, and with one that may mean two: no formula adds them up. */
function unreadIn(
  cells: readonly (readonly Cell[])[],
  list: DealList,
  { index }: Line,
  deals: readonly Deal[],
): DealCheck[] {
  const rows = [...new Set(deals.map(({ row }) => row))].filter((row) => {
    const cell = cellAt(cells, row, index);
    return !isBlank(cell) && amountOfCell(cell, list) === null;
  });
  const isMoney = (row: number) => {
    const cell = cellAt(cells, row, index);
    return typeof cell === "string" && moneyText(cell) !== null;
  };
  const told = (check: DealCheck): DealCheck => ({
    ...check,
    cell: `${letters(index)}${check.row}`,
    said: String(quote(cellAt(cells, check.row, index))),
  });
  return [
    ...checkOf(
      "textAmounts",
      rows.filter((row) => !isMoney(row)),
    ),
    ...checkOf("unclearAmounts", rows.filter(isMoney)),
  ].map(told);
}

/** Rows of a deal without a stage. */
function withoutStage(cells: readonly (readonly Cell[])[], list: DealList): number[] {
  const { firstRow, lastRow, id, stage } = list;
  const beside = besideId(list);
  const rows: number[] = [];
  for (let row = firstRow; id && row <= lastRow; row++) {
    const isNone = (column: number) => nameInList(cellAt(cells, row, column)) === "";
    const isDeal = !isNone(id.index) && (beside.length === 0 || beside.some(({ index }) => !isNone(index)));
    if (isDeal && isNone(stage!.index)) rows.push(row);
  }
  return rows;
}

/** Rows of deals whose identifier stands in a row above, too. */
function repeated(cells: readonly (readonly Cell[])[], index: number, deals: readonly Deal[]): number[] {
  const seen = new Set<string>();
  return deals.flatMap(({ row }) => {
    const name = nameInList(cellAt(cells, row, index));
    if (name === "") return [];
    const isAgain = seen.has(name);
    seen.add(name);
    return isAgain ? [row] : [];
  });
}
