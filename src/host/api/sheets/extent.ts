import type { HostState } from "../../state";

/** The last row and column that hold something, 0 on an empty sheet; a formula that shows nothing holds something. */
export function contentExtent(
  { model }: HostState,
  sheetId: string,
): { readonly row: number; readonly column: number } {
  const { getters } = model;
  let [lastRow, lastColumn] = [0, 0];
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).value === null && !getters.getCell(position)?.isFormula) continue;
    lastRow = Math.max(lastRow, position.row + 1);
    lastColumn = Math.max(lastColumn, position.col + 1);
  }
  return { row: lastRow, column: lastColumn };
}
