import { isBlank } from "../cells";
import type { Box, Cell } from "../line";

/**
 * The filled regions of a sheet: boxes of cells that touch, corners included, over single blank rows too, since people leave one under a
 * title. From top to bottom. `cells[0][0]` is A1. Each row is compared with the few boxes that reach down to it, not with all.
 */
export function regions(cells: readonly (readonly Cell[])[]): Box[] {
  const done: Box[] = [];
  let open: Box[] = [];
  cells.forEach((line, index) => {
    const row = index + 1;
    const reaching = open.filter((box) => box.row + box.rows + 1 >= row);
    if (reaching.length < open.length) done.push(...open.filter((box) => box.row + box.rows + 1 < row));
    open = reaching;
    for (const run of runs(line, row)) absorb(open, run);
  });
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
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

/** The box that two boxes have in common; null when they share no cell. */
export function common(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Unbroken runs of filled cells in a row. */
function runs(line: readonly Cell[], row: number): Box[] {
  const found: Box[] = [];
  let start = -1;
  for (let column = 0; column <= line.length; column++) {
    const filled = column < line.length && !isBlank(line[column]);
    if (filled && start < 0) start = column;
    if (!filled && start >= 0) {
      found.push({ row, column: start + 1, rows: 1, columns: column - start });
      start = -1;
    }
  }
  return found;
}

function absorb(open: Box[], run: Box): void {
  let grown = run;
  for (let index = open.length - 1; index >= 0; index--) {
    if (near(open[index]!, grown, 2, 1)) {
      grown = union(open.splice(index, 1)[0]!, grown);
      index = open.length; // the larger box may touch others
    }
  }
  open.push(grown);
}

/** The smallest box around two. */
export function union(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
