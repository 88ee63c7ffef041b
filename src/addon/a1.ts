import type { Box } from "../tables/stageTable";

/** A box in A1 notation: "A1:D7", a single cell "B2". */
export function toA1({ row, column, rows, columns }: Box): string {
  const first = `${letters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
}

/** The box of a range. */
export function boxOf(range: GoogleAppsScript.Spreadsheet.Range): Box {
  return { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() };
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
