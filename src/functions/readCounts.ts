import type { Maybe } from "../core/maybe";
import { UserError } from "../core/userError";
import { isBlank } from "../tables/cells";
import { type Direction, fromLists, lists, toMatrix } from "./matrix";

/** Stage counts as an argument gives them: one list per channel or period, each from the first stage to the last. */
export interface Counts {
  readonly lists: readonly (readonly Maybe[])[];
  readonly direction: Direction;
  /** The size of the argument as it was given, blank rows at the end included. */
  readonly rows: number;
  readonly columns: number;
}

/** Reads people by stage, a column, a row, or a table with a channel a column; blank cells are null, others are read by `read`. */
export function readCounts(
  argument: unknown,
  name: string,
  read: (cell: unknown, argument: string, place: Readonly<Record<string, number>>) => number,
): Counts {
  const rows = Array.isArray(argument) ? argument.length : 1;
  const columns = Array.isArray(argument) && Array.isArray(argument[0]) ? argument[0].length : 1;
  const direction = rows === 1 && columns > 1 ? "right" : "down";
  const matrix = toMatrix(argument).map((row, r) =>
    row.map((cell, c) => (isBlank(cell) ? null : read(cell, name, placeIn(rows, columns, r, c)))),
  );
  return { lists: lists(matrix, direction), direction, rows, columns };
}

/** Figures aligned with counts, in the shape of the argument; a single one as a value. */
export function aligned(figures: readonly (readonly Maybe[])[], counts: Counts): Maybe | Maybe[][] {
  return isOne(counts) ? (figures[0]?.[0] ?? null) : fromLists(figures, counts.direction);
}

/** The lists of counts of a funnel, which has at least two stages. */
export function stagesOf(counts: Counts, name: string): readonly (readonly Maybe[])[] {
  if ((counts.lists[0]?.length ?? 0) < 2) throw new UserError("tooFewStages", { argument: name });
  return counts.lists;
}

/** Where a cell stands inside an argument, as parameters of an error: no row in a single row, no column in a single column. */
export function placeIn(rows: number, columns: number, row: number, column: number): Record<string, number> {
  return { ...(rows > 1 && { row: row + 1 }), ...(columns > 1 && { column: column + 1 }) };
}

/** How many stages an argument has room for, blank ones at its end included. */
export function room(counts: Counts): number {
  return counts.direction === "right" ? counts.columns : counts.rows;
}

/** True for a single number. */
export function isOne(counts: Counts): boolean {
  return counts.rows === 1 && counts.columns === 1;
}

/** The size of an argument as an error says it: "3 × 1". */
export function size(counts: Counts): string {
  return `${counts.rows} × ${counts.columns}`;
}
