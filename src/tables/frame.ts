import { found, isBlank, nameOf } from "./cells";
import { type Figure, figureOf } from "./figure";
import { periodOf } from "./periods";
import type { Box, Cell } from "./stageTable";

type Cells = readonly (readonly Cell[])[];

/** A table before anything is known of funnels: rows of headers, rows of a body, columns with what they hold. */
export interface Frame {
  readonly cells: Cells;
  /** Sheet rows of the headers: none, one, or two when one groups the other. */
  readonly headers: readonly number[];
  /** Sheet rows of the body, blank ones and notes below left out. */
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
}

/** A column of a frame. */
export interface Column {
  /** The sheet column. */
  readonly index: number;
  /** What stands over it, the nearest first; what covers several columns holds for each. */
  readonly header: string;
  readonly group: string;
  readonly nameAt: { readonly row: number; readonly column: number } | null;
  readonly holds: "numbers" | "words" | "periods" | "nothing";
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 300;

/** The frame of a block of filled cells; null when it has no figures. */
export function frameOf(cells: Cells, block: Box): Frame | null {
  const rows = range(block.row, block.rows).filter((row) => !line(cells, block, row).every(isBlank));
  const first = firstOfBody(cells, block, rows);
  if (first < 0) return null;
  const body = rows.slice(first, lastOfBody(cells, block, rows) + 1);
  const indices = range(block.column, block.columns);
  const holds = new Map(indices.map((index) => [index, contentOf(cells, body, index)]));
  const headers = headerRows(cells, rows.slice(0, first), indices, holds);
  const columns = indices
    .map((index): Column => ({ ...headerOf(cells, headers, index, block.column), index, holds: holds.get(index)! }))
    .map((column) =>
      column.holds !== "nothing" && isTimeColumn(cells, body, column)
        ? { ...column, holds: "periods" as const }
        : column,
    );
  return { cells, headers, rows: body, columns };
}

/** The cell of a frame's sheet. */
export function cellAt(cells: Cells, row: number, column: number): Cell | undefined {
  return cells[row - 1]?.[column - 1];
}

function line(cells: Cells, { column, columns }: Box, row: number): readonly Cell[] {
  return (cells[row - 1] ?? []).slice(column - 1, column - 1 + columns);
}

// The first row with a figure; a row of years or of figures about the whole table ("Budget: 50000") over a real header is none.
function firstOfBody(cells: Cells, block: Box, rows: readonly number[]): number {
  const kinds = (at: number) => line(cells, block, rows[at]!).map(figureOf);
  const isHeaded = (at: number) => at > 0 && rows[at - 1] === rows[at]! - 1 && filled(kinds(at - 1)) > 1;
  const hasFigures = (at: number) =>
    kinds(at).includes("number") && (isHeaded(at) || !isYears(line(cells, block, rows[at]!)));
  let first = -1;
  for (let at = 0; at < rows.length && first < 0; at++) if (hasFigures(at)) first = at;
  if (first < 0) return -1;
  for (let at = first + 1; at <= Math.min(first + 3, rows.length - 2); at++) {
    const isHeader = kinds(at).every((kind) => kind !== "number" && kind !== "none") && filled(kinds(at)) > 2;
    const smaller = range(first, at - first).every(
      (above) => filled(kinds(above)) < 3 && filled(kinds(above)) < filled(kinds(at)),
    );
    if (isHeader && smaller && hasFigures(at + 1)) return at + 1;
  }
  // Rows with signs for "none" only are the table's too.
  while (first > 0 && kinds(first - 1).includes("none")) first--;
  return first;
}

function lastOfBody(cells: Cells, block: Box, rows: readonly number[]): number {
  for (let at = rows.length - 1; at > 0; at--) {
    const kinds = line(cells, block, rows[at]!).map(figureOf);
    if (kinds.some((kind) => kind === "number" || kind === "none")) return at;
  }
  return 0;
}

/** Years are the one header that is a number. */
function isYears(cells: readonly Cell[]): boolean {
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  const steps = numbers.slice(1).map((year, index) => year - numbers[index]!);
  return (
    numbers.length > 1 &&
    numbers.every((year) => Number.isInteger(year) && year >= 1990 && year <= 2100) &&
    steps.every((step) => Math.abs(step) === 1 && step === steps[0])
  );
}

function contentOf(cells: Cells, body: readonly number[], index: number): Column["holds"] {
  const seen = new Map<Figure, number>();
  let errors = 0; // figures that went wrong
  for (const row of body.slice(0, SAMPLE)) {
    const kind = figureOf(cellAt(cells, row, index));
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
    if (found(cellAt(cells, row, index)) === "error") errors++;
  }
  const count = (kind: Figure) => seen.get(kind) ?? 0;
  if (count("day") > 0 && count("day") >= count("words")) return "periods";
  if (count("number") + errors > 0 && count("number") + count("none") >= count("words")) return "numbers";
  return count("words") > 0 ? "words" : "nothing";
}

const timeHeader = /^(date|day|week|month|quarter|year|period|time|дата|день|неделя|месяц|квартал|год|период)$/i;

function isTimeColumn(cells: Cells, body: readonly number[], { index, header, holds }: Column): boolean {
  const sample = body
    .slice(0, SAMPLE)
    .map((row) => cellAt(cells, row, index))
    .filter((cell) => !isBlank(cell));
  const periods = sample.filter((cell) => periodOf(cell) !== null).length;
  if (holds === "words") return periods > 0 && periods >= sample.length - 1;
  return (
    timeHeader.test(header) &&
    holds === "numbers" &&
    (periods >= sample.length - 1 || /month|месяц|week|недел/i.test(header))
  );
}

// The header is the nearest row above; the one above that groups it when it parts the columns, too.
function headerRows(
  cells: Cells,
  above: readonly number[],
  indices: readonly number[],
  holds: ReadonlyMap<number, Column["holds"]>,
): number[] {
  const figures = indices.filter((index) => holds.get(index) === "numbers");
  const over = (row: number | undefined) =>
    row === undefined ? [] : figures.map((index) => cellAt(cells, row, index)).filter((cell) => !isBlank(cell));
  const [lower, upper] = [above.at(-1), above.at(-2)];
  if (lower === undefined || over(lower).length === 0) return [];
  const groups = over(upper);
  const names = over(lower).map(nameOf);
  const isGrouped =
    upper === lower - 1 &&
    groups.length > 1 &&
    (groups.every(periodOf) || over(lower).every(periodOf) || new Set(names).size < names.length);
  return isGrouped ? [upper, lower] : [lower];
}

function headerOf(cells: Cells, headers: readonly number[], index: number, left: number) {
  const lower = headers.at(-1);
  if (lower === undefined) return { header: "", group: "", nameAt: null };
  const own = cellAt(cells, lower, index);
  const upper = headers.length > 1 ? headers[0]! : null;
  const above = upper === null ? undefined : cellAt(cells, upper, index);
  // A cell merged over both rows stands in the upper one.
  if (isBlank(own) && !isBlank(above))
    return { header: nameOf(above), group: "", nameAt: { row: upper!, column: index } };
  return {
    header: nameOf(own),
    group: upper === null || isBlank(own) ? "" : groupAt(cells, upper, index, left),
    nameAt: { row: lower, column: index },
  };
}

/** The upper header of a column: its own, or that of the merged cell that reaches over it. */
function groupAt(cells: Cells, row: number, index: number, left: number): string {
  for (let column = index; column >= left; column--) {
    const cell = cellAt(cells, row, column);
    if (!isBlank(cell)) return nameOf(cell);
  }
  return "";
}

function filled(kinds: readonly Figure[]): number {
  return kinds.filter((kind) => kind !== "blank").length;
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
