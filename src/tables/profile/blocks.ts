import { isBlank, isText } from "../cells";
import type { Box, Cell } from "../line";
import { figureOf } from "./figure";

type Cells = readonly (readonly Cell[])[];

/**
 * The tables of a region, one under the other. A blank row parts two when what follows has a header of its own or begins with the same
 * stage again; otherwise it is a gap that somebody left inside.
 */
export function blocks(cells: Cells, region: Box): Box[] {
  const found: Chunk[] = [];
  for (const chunk of chunks(cells, region)) {
    const before = found.at(-1);
    const begins =
      !before || (before.hasFigures && chunk.hasFigures && (chunk.hasHeader || startsAlike(before, chunk)));
    if (begins) found.push(chunk);
    else found[found.length - 1] = { ...joined(before, chunk) };
  }
  return found.map(({ first, last }) => ({ ...region, row: first, rows: last - first + 1 }));
}

/** Rows without a blank one among them. */
interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly hasFigures: boolean;
  /** A row of words, at least two, stands over the figures. */
  readonly hasHeader: boolean;
  /** The first name beside figures. */
  readonly firstName: string;
}

function chunks(cells: Cells, { row, column, rows, columns }: Box): Chunk[] {
  const found: Chunk[] = [];
  let first = 0;
  for (let at = row; at <= row + rows; at++) {
    const line = at < row + rows ? (cells[at - 1] ?? []) : [];
    let filled = false;
    for (let one = column - 1; one < column - 1 + columns && !filled; one++) filled = !isBlank(line[one]);
    if (filled && first === 0) first = at;
    if (!filled && first > 0) {
      found.push(chunkOf(cells, first, at - 1, column, columns));
      first = 0;
    }
  }
  return found;
}

function chunkOf(cells: Cells, first: number, last: number, column: number, columns: number): Chunk {
  const own = (row: number) => (cells[row - 1] ?? []).slice(column - 1, column - 1 + columns);
  for (let row = first; row <= last; row++) {
    const figures = own(row);
    if (!figures.some((cell) => figureOf(cell) === "number")) continue;
    const above = row === first ? [] : own(row - 1);
    const hasHeader = above.filter((cell) => ["words", "day"].includes(figureOf(cell))).length > 1;
    return { first, last, hasFigures: true, hasHeader, firstName: String(figures.find(isText) ?? "").trim() };
  }
  return { first, last, hasFigures: false, hasHeader: false, firstName: "" };
}

function startsAlike(before: Chunk, after: Chunk): boolean {
  return after.firstName !== "" && before.firstName.toLowerCase() === after.firstName.toLowerCase();
}

function joined(before: Chunk, after: Chunk): Chunk {
  const named = before.hasFigures ? before : after;
  return { ...named, first: before.first, last: after.last, hasFigures: before.hasFigures || after.hasFigures };
}
