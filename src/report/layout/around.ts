import type { Box } from "../../tables/line";

/** What is left of a box when some of its cells are taken out, as few rectangles: equal rows below each other are one. */
export function boxesAround(
  { row, column, rows, columns }: Box,
  isOut: (row: number, column: number) => boolean,
): Box[] {
  const found: Box[] = [];
  let above: Box[] = [];
  for (let r = row; r < row + rows; r++) {
    const here = gaps(column, columns, (c) => isOut(r, c));
    const isAsAbove =
      here.length === above.length &&
      here.every((gap, i) => gap.column === above[i]!.column && gap.columns === above[i]!.columns);
    above = isAsAbove
      ? above.map((box) => ({ ...box, rows: box.rows + 1 }))
      : here.map((gap) => ({ row: r, rows: 1, ...gap }));
    found.splice(isAsAbove ? found.length - above.length : found.length, above.length, ...above);
  }
  return found;
}

function gaps(first: number, count: number, isOut: (column: number) => boolean): { column: number; columns: number }[] {
  const found: { column: number; columns: number }[] = [];
  for (let column = first; column < first + count; column++) {
    const last = found.at(-1);
    if (isOut(column)) continue;
    if (last && last.column + last.columns === column) last.columns++;
    else found.push({ column, columns: 1 });
  }
  return found;
}
