import { isBlank } from "../tables/cells";

/** An argument as rows of cells; a single value is 1 x 1. */
export type Matrix<T> = readonly (readonly T[])[];

/** The way a list of stages runs: down a column, or along a row. */
export type Direction = "down" | "right";

/** An argument as rows of cells without the blank rows at its end (`B2:B`), nor, in a single row, the blank cells at its end (`B2:2`). */
export function toMatrix(argument: unknown): Matrix<unknown> {
  // Not instanceof: arrays of a custom function come from another realm.
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? row : [row]) as unknown[]);
  const lastRow = lastIndex(rows, (row) => !row.every(isBlank));
  const kept = rows.slice(0, Math.max(1, lastRow + 1));
  if (rows.length > 1) return kept;
  return kept.map((row) => row.slice(0, Math.max(1, lastIndex(row, (cell) => !isBlank(cell)) + 1)));
}

/** The lists of a matrix: its columns when it runs down, its rows when it runs right. */
export function lists<T>(matrix: Matrix<T>, direction: Direction): T[][] {
  return direction === "right" ? matrix.map((row) => [...row]) : transpose(matrix);
}

/** The matrix whose lists these are: the inverse of `lists`. */
export function fromLists<T>(columns: readonly (readonly T[])[], direction: Direction): T[][] {
  return direction === "right" ? columns.map((row) => [...row]) : transpose(columns);
}

function transpose<T>(matrix: Matrix<T>): T[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column]!));
}

function lastIndex<T>(items: readonly T[], wanted: (item: T) => boolean): number {
  for (let index = items.length - 1; index >= 0; index--) if (wanted(items[index]!)) return index;
  return -1;
}
