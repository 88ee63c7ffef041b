import { nameOf } from "../cells";
import type { Column, Frame } from "./frame";
import { cellAt } from "./rows";

/** The names in a column by row; a cell merged over several rows, or left blank below its name, holds for all rows that another column names. */
export function labelsOf({ cells, columns }: Frame, rows: readonly number[], column: Column): string[] {
  const others = columns.filter((other) => other !== column && other.holds === "words");
  let last = "";
  return rows.map((row) => {
    const own = nameOf(cellAt(cells, row, column.index));
    if (own !== "") last = own;
    return own === "" && others.some(({ index }) => nameOf(cellAt(cells, row, index)) !== "") ? last : own;
  });
}
