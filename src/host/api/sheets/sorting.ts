import type { SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { type Area, matrixOf, positionAt } from "./area";
import { readValue } from "./content";
import { isDate } from "./dates";

/** A column to sort by, counted from 1 in the sheet. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** The commands that sort an area's rows as Sheets does: numbers and dates, then texts, then booleans, blanks always last. */
export function sortingRows(state: HostState, area: Area, keys: readonly SortKey[]): SheetCommand[] {
  const rows = matrixOf(area, (row, column) => readValue(state, positionAt(area, row, column)));
  const order = rows.map((_, row) => row);
  order.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const [left, right] = [rows[a]![column - area.column], rows[b]![column - area.column]];
      const difference = compare(left, right, ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return movingRows(state, area, order);
}

/** The commands that bring an area's rows, content and look, into a new order; rows that the order leaves out become empty. */
export function movingRows({ model }: HostState, area: Area, order: readonly number[]): SheetCommand[] {
  const { getters } = model;
  return matrixOf(area, (row, column): SheetCommand[] => {
    const target = positionAt(area, row, column);
    if (order[row] === row) return [];
    const source = order[row] === undefined ? undefined : getters.getCell(positionAt(area, order[row], column));
    const content = source?.isFormula
      ? getters.getTranslatedCellFormula(area.sheetId, 0, row - order[row]!, source.compiledFormula)
      : (source?.content ?? "");
    return [{ type: "UPDATE_CELL", ...target, content, style: source?.style ?? null, format: source?.format ?? "" }];
  }).flat(2);
}

function compare(a: unknown, b: unknown, ascending: boolean): number {
  if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
  const direction = ascending ? 1 : -1;
  const [kindA, kindB] = [kind(a), kind(b)];
  if (kindA !== kindB) return (kindA - kindB) * direction;
  if (kindA === TEXT) return String(a).localeCompare(String(b), undefined, { sensitivity: "base" }) * direction;
  return (Number(a) - Number(b)) * direction;
}

const TEXT = 1;

function kind(value: unknown): number {
  if (typeof value === "number" || isDate(value)) return 0;
  return typeof value === "string" ? TEXT : 2;
}
