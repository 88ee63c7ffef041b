import { isBlank, isText } from "../cells";
import type { Box, Cell } from "../line";
import { figureOf } from "./numberOrWords";

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
      !before || (hasFigures(before) && hasFigures(chunk) && (chunk.hasHeader || startsAlike(before, chunk)));
    if (begins) found.push(chunk);
    else found[found.length - 1] = { ...joined(before, chunk) };
  }
  return found.map(({ first, last }) => ({ ...region, row: first, rows: last - first + 1 }));
}

/** Rows without a blank one among them. */
interface Chunk {
  readonly first: number;
  readonly last: number;
  /** The first row with figures; 0 without any. */
  readonly firstFigures: number;
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
      found.push(...parted(cells, first, at - 1, column, columns));
      first = 0;
    }
  }
  return found;
}

/**
 * Rows without a blank one among them, parted where a header over the same stages begins another table: somebody wrote into the gap between the two, or
 * took it away. The same header again is one table in sections.
 */
function parted(cells: Cells, first: number, last: number, column: number, columns: number): Chunk[] {
  const own = (row: number) => (cells[row - 1] ?? []).slice(column - 1, column - 1 + columns);
  const whole = chunkOf(cells, first, last, column, columns);
  if (!whole.hasHeader) return [whole];
  const header = own(whole.firstFigures - 1).map(String);
  let figures = whole.firstFigures;
  for (let row = figures + 1; row < last; row++) {
    if (own(row).some(isFigure)) figures = row;
    else if (isHeader(own(row)) && own(row).map(String).join("\n") !== header.join("\n")) {
      const others = chunkOf(cells, row, last, column, columns);
      const begins = others.hasHeader && others.firstFigures === row + 1 && startsAlike(whole, others);
      if (begins) return [{ ...whole, last: figures }, ...parted(cells, figures + 1, last, column, columns)];
    }
  }
  return [whole];
}

function chunkOf(cells: Cells, first: number, last: number, column: number, columns: number): Chunk {
  const own = (row: number) => (cells[row - 1] ?? []).slice(column - 1, column - 1 + columns);
  for (let row = first; row <= last; row++) {
    const figures = own(row);
    if (!figures.some(isFigure)) continue;
    const hasHeader = row > first && isHeader(own(row - 1));
    return { first, last, firstFigures: row, hasHeader, firstName: String(figures.find(isText) ?? "").trim() };
  }
  return { first, last, firstFigures: 0, hasHeader: false, firstName: "" };
}

const isFigure = (cell: Cell): boolean => figureOf(cell) === "number";
const isHeader = (line: readonly Cell[]): boolean =>
  line.filter((cell) => ["words", "day"].includes(figureOf(cell))).length > 1;

const hasFigures = ({ firstFigures }: Chunk): boolean => firstFigures > 0;

function startsAlike(before: Chunk, after: Chunk): boolean {
  return after.firstName !== "" && before.firstName.toLowerCase() === after.firstName.toLowerCase();
}

function joined(before: Chunk, after: Chunk): Chunk {
  return { ...(hasFigures(before) ? before : after), first: before.first, last: after.last };
}
