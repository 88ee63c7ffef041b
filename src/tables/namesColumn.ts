import { isBlank, isText, nameOf } from "./cells";
import { type Column, cellAt, type Frame } from "./frame";
import { isTotalName } from "./headers";
import { words } from "./words";

const stageHeader = /^((deal |funnel )?(stages?|steps?)|этапы?|шаги?|стади[яи]|этап воронки|воронка)$/i;

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
    if (stageHeader.test(column.header)) return column;
    if (best === null || (names > best.names && !words.attribute.test(column.header))) best = { column, names };
  }
  return best?.column ?? null;
}

/**
 * In a table that lists every stage once for each device or channel, the rows of one of them: the total when there is one, else the
 * first. Null when each stage stands once.
 */
export function onePart(
  frame: Frame,
  names: Column,
): { column: string; value: string; rows: readonly number[] } | null {
  const nameAt = (row: number, column: Column) => nameOf(cellAt(frame.cells, row, column.index));
  const stages = frame.rows.map((row) => nameAt(row, names)).filter((name) => name !== "");
  if (new Set(stages).size * 2 > stages.length) return null;
  for (const column of frame.columns.filter((one) => one.holds === "words" && one !== names)) {
    let last = "";
    const parts = frame.rows.map((row) => {
      last = nameAt(row, column) || last; // merged cells
      return last;
    });
    const values = [...new Set(parts)].filter((value) => value !== "");
    const pairs = new Set(frame.rows.map((row, at) => JSON.stringify([nameAt(row, names), parts[at]])));
    if (values.length < 2 || pairs.size < frame.rows.length) continue;
    const value = values.find((one) => isTotalName(one) || one === "RESERVED_TOTAL") ?? values[0]!;
    return { column: column.header, value, rows: frame.rows.filter((_, at) => parts[at] === value) };
  }
  return null;
}
