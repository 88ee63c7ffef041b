import { isBlank, isText, nameOf } from "../cells";
import { type Column, cellAt, type Frame } from "../profile/frame";
import { ATTRIBUTES, STAGE_HEADERS } from "../vocabulary/dimensions";
import { words } from "../vocabulary/tokens";

/** The column that names the rows of a table: the one headed so, else of the columns of words that with most different names, the left of equals. */
export function namesColumn(frame: Frame): Column | null {
  const figures = frame.columns.filter(({ holds }) => holds === "numbers");
  let best: { column: Column; names: number } | null = null;
  for (const column of frame.columns.filter(({ holds }) => holds === "words" || holds === "periods")) {
    const beside = frame.rows.filter(
      (row) =>
        isText(cellAt(frame.cells, row, column.index)) &&
        figures.some(({ index }) => !isBlank(cellAt(frame.cells, row, index))),
    );
    const names = new Set(beside.map((row) => nameOf(cellAt(frame.cells, row, column.index)))).size;
    if (beside.length < 2) continue;
    const header = words(column.header);
    if (STAGE_HEADERS.isWhole(header)) return column;
    if (best === null || (names > best.names && ATTRIBUTES.find(header) === null)) best = { column, names };
  }
  return best?.column ?? null;
}
