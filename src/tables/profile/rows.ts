import { isBlank, nameOf } from "../cells";
import type { Box, Cell } from "../line";
import { type Figure, figureOf } from "./figure";

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
  const filled = own.filter((cell) => !isBlank(cell));
  return filled.length === 1 && typeof filled[0] === "string" && figureOf(filled[0]) === "words" && own.length > 1
    ? nameOf(filled[0])
    : null;
}

/** How many cells of a row hold anything. */
export function filled(kinds: readonly Figure[]): number {
  return kinds.filter((kind) => kind !== "blank").length;
}
