import { isBlank, nameOf } from "../cells";
import type { Box, Cell } from "../line";
import { figureOf } from "./numberOrWords";

export type Cells = readonly (readonly Cell[])[];

/** The cell of a sheet, whose first row and column are 1. */
export function cellAt(cells: Cells, row: number, column: number): Cell | undefined {
  return cells[row - 1]?.[column - 1];
}

/** The sheet rows of a block in which anything stands. */
export function filledRows(cells: Cells, { row, column, rows, columns }: Box): number[] {
  const found: number[] = [];
  for (let at = row; at < row + rows; at++) {
    const line = cells[at - 1];
    if (!line) continue;
    const end = Math.min(line.length, column - 1 + columns);
    for (let one = column - 1; one < end; one++) {
      if (isBlank(line[one])) continue;
      found.push(at);
      break;
    }
  }
  return found;
}

/** The cells of a block in a sheet row. */
export function line(cells: Cells, { column, columns }: Box, row: number): readonly Cell[] {
  return (cells[row - 1] ?? []).slice(column - 1, column - 1 + columns);
}

/** The one name in a row that has nothing else. */
export function titleOf(own: readonly Cell[]): string | null {
  if (own.length < 2 || hasFilled(own, 2)) return null;
  const only = own.find((cell) => !isBlank(cell));
  return typeof only === "string" && figureOf(only) === "words" ? nameOf(only) : null;
}

/** Whether so many cells of a row, or more, hold anything. */
export function hasFilled(own: readonly Cell[], least: number): boolean {
  let filled = 0;
  return own.some((cell) => !isBlank(cell) && ++filled >= least);
}
