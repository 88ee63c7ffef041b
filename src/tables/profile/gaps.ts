import { isBlank, nameOf } from "../cells";
import type { Box } from "../line";
import { meaningOf } from "../vocabulary/meaning";
import { type Figure, figureOf } from "./numberOrWords";
import { type Cells, cellAt, line } from "./rows";

/**
 * A block over the empty columns that somebody put into it: on the right the figures of the same rows under the same header, which have no names of
 * their own; on the left the names, where it is of figures only.
 */
export function overGaps(cells: Cells, block: Box): Box {
  const rows = Array.from({ length: block.rows }, (_, at) => block.row + at);
  const body = rows.filter((row) => line(cells, block, row).some((cell) => figureOf(cell) === "number"));
  const [first] = body;
  if (first === undefined) return block;
  const figures = (column: number) => body.map((row) => figureOf(cellAt(cells, row, column)));
  const isEmpty = (column: number) => rows.every((row) => isBlank(cellAt(cells, row, column)));
  const own = Array.from({ length: block.columns }, (_, at) => block.column + at);
  const isNameless = !own.some((column) => isOfNames(figures(column)));
  const beyond = block.column - 2;
  const left = isNameless && isEmpty(beyond + 1) && isOfNames(figures(beyond)) ? beyond : block.column;
  const isMore = (column: number) =>
    first > block.row && isOfFigures(nameOf(cellAt(cells, first - 1, column)), figures(column));
  let right = block.column + block.columns - 1;
  while (isEmpty(right + 1) && isMore(right + 2)) {
    right += 2;
    while (isMore(right + 1)) right++;
  }
  return { ...block, column: left, columns: right - left + 1 };
}

const isOfNames = (figures: readonly Figure[]): boolean =>
  2 * figures.filter((figure) => figure === "words").length > figures.length;

/** One number may stand there by chance, unless what stands over it says what it is. */
function isOfFigures(header: string, figures: readonly Figure[]): boolean {
  if (header === "" || figures.some((figure) => figure === "words" || figure === "day")) return false;
  const numbers = figures.filter((figure) => figure === "number").length;
  return numbers > 1 || (numbers > 0 && ["plan", "fact"].includes(meaningOf(header) ?? ""));
}
