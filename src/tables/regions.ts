import { isBlank } from "./cells";
import type { Box, Cell } from "./stageTable";

/**
 * The filled regions of a sheet: boxes of cells that touch, corners included, over single blank rows too, since people leave one under a
 * title. From top to bottom. `cells[0][0]` is A1.
 */
export function regions(cells: readonly (readonly Cell[])[]): Box[] {
  const found: Box[] = [];
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (!isBlank(cell)) absorb(found, { row: row + 1, column: column + 1, rows: 1, columns: 1 });
    });
  });
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** True when a box holds any cell of the other, or touches it within so many rows and columns. */
export function near(a: Box, b: Box, rows: number, columns: number): boolean {
  return (
    a.row <= b.row + b.rows - 1 + rows &&
    b.row <= a.row + a.rows - 1 + rows &&
    a.column <= b.column + b.columns - 1 + columns &&
    b.column <= a.column + a.columns - 1 + columns
  );
}

function absorb(found: Box[], cell: Box): void {
  let grown = cell;
  for (let index = found.length - 1; index >= 0; index--) {
    if (near(found[index]!, grown, 2, 1)) {
      grown = union(found.splice(index, 1)[0]!, grown);
      index = found.length; // the larger box may touch others
    }
  }
  found.push(grown);
}

function union(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
