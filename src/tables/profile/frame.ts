import { found, isBlank, nameOf } from "../cells";
import type { Box, Cell, Place } from "../line";
import { isSerial, periodOf } from "../periods";
import { DIMENSIONS, MEASURE_HEADERS, STAGE_HEADERS } from "../vocabulary/dimensions";
import { isStageName, type Meaning, meaningOf } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import { type Figure, figureOf } from "./figure";

type Cells = readonly (readonly Cell[])[];

/** A table before anything is known of funnels: rows of headers, rows of a body, columns with what they hold. */
export interface Frame {
  readonly cells: Cells;
  /** Sheet rows of the headers: none, or up to three when some group the others. */
  readonly headers: readonly number[];
  /** Sheet rows of the body; blank ones, repeated headers, titles of sections and notes below left out. */
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
  /** Titles of the sections that the rows stand under, by row; empty without sections. */
  readonly sections: ReadonlyMap<number, string>;
}

/** A column of a frame. */
export interface Column {
  /** The sheet column. */
  readonly index: number;
  /** What stands over it, the nearest first. */
  readonly header: string;
  /** What groups it with its neighbours, the nearest first; what covers several columns holds for each. */
  readonly groups: readonly string[];
  readonly nameAt: Place | null;
  readonly holds: "numbers" | "words" | "periods" | "nothing";
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 300;
/** Rows that may stand over a table. */
const MOST_ABOVE = 40;

/** The frame of a block of filled cells; null when it has no figures. */
export function frameOf(cells: Cells, block: Box): Frame | null {
  const rows = filledRows(cells, block);
  const figures = firstOfBody(cells, block, rows);
  const first = figures < 0 ? firstOfList(cells, block, rows) : figures;
  if (first < 0) return null;
  const all = rows.slice(first, (figures < 0 ? rows.length - 1 : lastOfBody(cells, block, rows)) + 1);
  const indices = range(block.column, block.columns);
  const contents = indices.map((index) => contentOf(cells, all, index));
  const headers = headerRows(cells, rows.slice(0, first), indices, contents);
  const { body, sections } = withoutTitles(cells, block, all, headers);
  const columns = indices.map((index, at): Column => {
    const named = headerOf(cells, headers, index, block.column);
    const holds = body === all ? contents[at]! : contentOf(cells, body, index);
    const isTime = holds !== "nothing" && isTimeColumn(cells, body, named.header, holds, index);
    return { ...named, index, holds: isTime ? "periods" : holds };
  });
  return { cells, headers, rows: body, columns, sections };
}

/** The cell of a frame's sheet. */
export function cellAt(cells: Cells, row: number, column: number): Cell | undefined {
  return cells[row - 1]?.[column - 1];
}

function filledRows(cells: Cells, { row, column, rows, columns }: Box): number[] {
  const found: number[] = [];
  for (let at = row; at < row + rows; at++) {
    const line = cells[at - 1];
    if (!line) continue;
    const end = Math.min(line.length, column - 1 + columns);
    for (let one = column - 1; one < end; one++) {
      if (isBlank(line[one])) continue;
      found.push(at);
      break;
    }
  }
  return found;
}

function line(cells: Cells, { column, columns }: Box, row: number): readonly Cell[] {
  return (cells[row - 1] ?? []).slice(column - 1, column - 1 + columns);
}

// The first row with a figure; a header of numbers, or figures about the whole table ("Budget: 50000") over a real header, are none.
function firstOfBody(cells: Cells, block: Box, rows: readonly number[]): number {
  const kinds = (at: number) => line(cells, block, rows[at]!).map(figureOf);
  const isHeaded = (at: number) => at > 0 && rows[at - 1] === rows[at]! - 1 && filled(kinds(at - 1)) > 1;
  const isBody = (at: number) =>
    kinds(at).includes("number") &&
    !isHeaderOfNumbers(cells, block, rows, at) &&
    (isHeaded(at) || !isYears(line(cells, block, rows[at]!)));
  let first = -1;
  const end = Math.min(rows.length, MOST_ABOVE);
  for (let at = 0; at < end && first < 0; at++) if (isBody(at)) first = at;
  for (let at = end; at < rows.length && first < 0; at++) if (kinds(at).includes("number")) first = at;
  if (first < 0) return -1;
  for (let at = first + 1; at <= Math.min(first + 3, rows.length - 2); at++) {
    const isHeader = kinds(at).every((kind) => kind !== "number" && kind !== "none") && filled(kinds(at)) > 2;
    const smaller = range(first, at - first).every(
      (above) => filled(kinds(above)) < 3 && filled(kinds(above)) < filled(kinds(at)),
    );
    if (isHeader && smaller && isBody(at + 1)) return at + 1;
  }
  // Rows with signs for "none" only are the table's too, and a first stage without a number.
  while (first > 0 && (kinds(first - 1).includes("none") || isStageAlone(cells, block, rows, first - 1))) first--;
  return first;
}

/** A name without a number between a header and the figures: a stage whose people nobody counted. */
function isStageAlone(cells: Cells, block: Box, rows: readonly number[], at: number): boolean {
  const name = titleOf(line(cells, block, rows[at]!));
  if (name === null || at === 0) return false;
  const above = line(cells, block, rows[at - 1]!);
  const isHeaded = filled(above.map(figureOf)) > 1 || isStageAlone(cells, block, rows, at - 1);
  const corner = words(String(above.find((cell) => !isBlank(cell)) ?? ""));
  return isHeaded && (isStageName(name) || STAGE_HEADERS.isWhole(corner));
}

/** The first row of a list without figures: below a header of words. */
function firstOfList(cells: Cells, block: Box, rows: readonly number[]): number {
  const isHeader = (at: number) => {
    const kinds = line(cells, block, rows[at]!).map(figureOf);
    return kinds.every((kind) => kind === "words" || kind === "blank") && filled(kinds) > 1;
  };
  const end = Math.min(rows.length - FEWEST_LISTED, MOST_ABOVE);
  for (let at = 0; at < end; at++) if (isHeader(at)) return at + 1;
  return -1;
}

/** Rows that a list without figures has at least. */
const FEWEST_LISTED = 4;

function lastOfBody(cells: Cells, block: Box, rows: readonly number[]): number {
  for (let at = rows.length - 1; at > 0; at--) {
    const kinds = line(cells, block, rows[at]!).map(figureOf);
    if (kinds.some((kind) => kind === "number" || kind === "none")) return withStagesBelow(cells, block, rows, at);
  }
  return 0;
}

/** Right below the last figures, stages that nobody has reached or counted yet. */
function withStagesBelow(cells: Cells, block: Box, rows: readonly number[], last: number): number {
  let at = last;
  while (at + 1 < rows.length && rows[at + 1] === rows[at]! + 1) {
    const name = titleOf(line(cells, block, rows[at + 1]!));
    if (name === null || name.length > 40 || /[:*]/.test(name) || !isStageName(name)) break;
    at++;
  }
  return at;
}

/** Numbers of weeks, campaigns, quartiles over the figures: the word beside them says that it is a header, or they run 1, 2, 3. */
function isHeaderOfNumbers(cells: Cells, block: Box, rows: readonly number[], at: number): boolean {
  const own = line(cells, block, rows[at]!);
  const numbers = own.filter((cell) => figureOf(cell) === "number");
  const texts = own.filter((cell) => figureOf(cell) === "words").map((cell) => words(String(cell)));
  const isUnder =
    at > 0 && rows[at - 1] === rows[at]! - 1 && filled(line(cells, block, rows[at - 1]!).map(figureOf)) > 1;
  if (numbers.length < 2 || at + 1 >= rows.length || isUnder) return false;
  if (new Set(numbers.map(String)).size < numbers.length) return false;
  const below = line(cells, block, rows[at + 1]!);
  const isOver = own.every(
    (cell, i) => figureOf(cell) !== "number" || ["number", "none", "blank"].includes(figureOf(below[i])),
  );
  if (!isOver) return false;
  const isNamed = texts.some(
    (name) => STAGE_HEADERS.isWhole(name) || MEASURE_HEADERS.isWhole(name) || isHeaderWord(name),
  );
  // One word in the corner only, over words below.
  if (isNamed && texts.length <= 2 && own.findIndex((cell) => figureOf(cell) === "words") === firstFilled(own)) {
    const isRising = numbers.every((value, i) => i === 0 || Number(value) > Number(numbers[i - 1]));
    if (!isRising || isStageName(texts[0]!.join(" "))) return false;
    const isNameBelow = figureOf(below[firstFilled(own)]) === "words" || figureOf(below[firstFilled(own)]) === "day";
    return isNameBelow;
  }
  const values = numbers.map(Number);
  const isRun = values.length > 2 && values[0]! <= 1 && values.every((value, i) => value === values[0]! + i);
  return isRun && texts.length === 0 && isBlank(own[0]);
}

const isHeaderWord = (name: readonly string[]): boolean => DIMENSIONS.isWhole(name) || timeHeader.test(name.join(" "));

const firstFilled = (cells: readonly Cell[]): number => cells.findIndex((cell) => !isBlank(cell));

/** Years are a header that is numbers. */
function isYears(cells: readonly Cell[]): boolean {
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  const steps = numbers.slice(1).map((year, index) => year - numbers[index]!);
  return (
    numbers.length > 1 &&
    numbers.every((year) => Number.isInteger(year) && year >= 1990 && year <= 2100) &&
    steps.every((step) => Math.abs(step) <= 1 && (step === 0 || Math.abs(step) === 1))
  );
}

function contentOf(cells: Cells, body: readonly number[], index: number): Column["holds"] {
  let [days, numbers, words, nones, errors] = [0, 0, 0, 0, 0];
  const step = Math.max(1, Math.floor(body.length / SAMPLE));
  for (let at = 0; at < body.length; at += at < SAMPLE / 2 ? 1 : step) {
    const cell = cellAt(cells, body[at]!, index);
    const kind = figureOf(cell);
    if (kind === "day") days++;
    else if (kind === "number") numbers++;
    else if (kind === "words") words++;
    else if (kind === "none") {
      nones++;
      if (found(cell) === "error") errors++; // figures that went wrong
    }
  }
  if (days > 0 && days >= words) return "periods";
  if (numbers + errors > 0 && numbers + nones >= words) return "numbers";
  return words > 0 ? "words" : "nothing";
}

const timeHeader = /^(date|day|week|month|quarter|year|period|time|дата|день|неделя|месяц|квартал|год|период)$/i;

/** What stands under a column of months besides months: totals, means, a norm. */
const COMPUTED: readonly string[] = [
  "total",
  "average",
  "benchmark",
  "difference",
  "forecast",
  "plan",
  "fact",
  "previous",
  "rate",
] satisfies Meaning[];

function isTimeColumn(
  cells: Cells,
  body: readonly number[],
  header: string,
  holds: Column["holds"],
  index: number,
): boolean {
  if (holds === "periods") return false;
  const isNamed = timeHeader.test(header);
  if (holds === "numbers" && !isNamed) return false;
  const isComputed = (cell: Cell | undefined) => COMPUTED.includes(meaningOf(nameOf(cell)) ?? "");
  let [sample, periods] = [0, 0];
  for (let at = 0; at < Math.min(body.length, SAMPLE); at++) {
    const cell = cellAt(cells, body[at]!, index);
    if (isBlank(cell) || (typeof cell === "string" && periodOf(cell) === null && isComputed(cell))) continue;
    sample++;
    if (periodOf(cell) !== null || (typeof cell === "number" && isSerial(cell))) periods++;
    // Most columns of words are no periods: a few cells show it.
    else if (sample > 20 && periods * 2 < sample) return false;
  }
  if (holds === "words") return periods > 0 && periods * 4 >= sample * 3 - (sample < 8 ? 1 : 0);
  return periods >= sample - 1 || /month|месяц|week|недел/i.test(header);
}

// The header is the nearest row above; those above that group it when they part the columns, too.
function headerRows(
  cells: Cells,
  above: readonly number[],
  all: readonly number[],
  contents: readonly Column["holds"][],
): number[] {
  const numbers = all.filter((_, at) => contents[at] === "numbers");
  const figures = numbers.length > 0 ? numbers : all;
  const over = (row: number): Cell[] =>
    figures.flatMap((index) => cellAt(cells, row, index) ?? []).filter((cell) => !isBlank(cell));
  const found: number[] = [];
  for (let at = above.length - 1; at >= 0 && found.length < 3; at--) {
    const row = above[at]!;
    const lower = found[0];
    if (lower === undefined) {
      if (over(row).length === 0) return [];
    } else if (row !== lower - 1 || !groupsOver(over(row), over(lower), figures.length)) break;
    found.unshift(row);
  }
  return found;
}

/** Whether a row of headers groups the one below it. */
function groupsOver(groups: readonly Cell[], lower: readonly Cell[], figures: number): boolean {
  const names = lower.map(nameOf);
  if (groups.length < 2) return groups.length === 1 && figures > 1 && lower.every((cell) => isVariant(nameOf(cell)));
  return (
    groups.every((cell) => periodOf(cell) !== null) ||
    (lower.length > 0 && lower.every((cell) => periodOf(cell) !== null)) ||
    new Set(names).size < names.length ||
    // Two groups over different columns: they stand over fewer than they name.
    (groups.length < lower.length &&
      groups.every((cell) => figureOf(cell) !== "number") &&
      lower.some((cell) => isStageName(nameOf(cell)) || isVariant(nameOf(cell))))
  );
}

const isVariant = (name: string): boolean => ["plan", "fact"].includes(meaningOf(name) ?? "");

function headerOf(
  cells: Cells,
  headers: readonly number[],
  index: number,
  left: number,
): Omit<Column, "index" | "holds"> {
  const levels = [...headers].reverse();
  const at = levels.findIndex((row) => !isBlank(cellAt(cells, row, index)));
  if (at < 0)
    return { header: "", groups: [], nameAt: headers.length > 0 ? { row: headers.at(-1)!, column: index } : null };
  // A cell merged over several rows of headers stands in the upper one.
  const own = levels[at]!;
  const groups = levels.slice(at + 1).map((row) => groupAt(cells, row, index, left));
  return {
    header: nameOf(cellAt(cells, own, index)),
    groups: groups.filter((name) => name !== ""),
    nameAt: { row: own, column: index },
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

/** The rows of a body without headers that are repeated in it and titles of its sections, where it has sections: they begin alike. */
function withoutTitles(
  cells: Cells,
  block: Box,
  body: readonly number[],
  headers: readonly number[],
): { body: readonly number[]; sections: Map<number, string> } {
  const lower = headers.at(-1);
  const header = lower === undefined ? [] : line(cells, block, lower).map(nameOf);
  const named = header.filter((name) => name !== "").length;
  const kept: number[] = [];
  const titles = new Map<number, string>();
  const beginnings: string[] = [];
  let repeated = 0;
  let title = lower === undefined ? "" : titleIn(cells, block, lower - 1);
  let begins = true;
  for (const row of body) {
    const first = cellAt(cells, row, block.column);
    // Only a row that begins with a word may be one of these; most rows end the look here.
    const own = typeof first === "number" ? null : line(cells, block, row);
    if (own && named > 1 && own.every((cell, at) => nameOf(cell) === header[at])) {
      repeated++;
      continue;
    }
    const found = own && titleOf(own);
    if (found) {
      title = found;
      begins = true;
      continue;
    }
    if (begins) beginnings.push(nameOf(own?.find((cell) => !isBlank(cell))));
    begins = false;
    kept.push(row);
    titles.set(row, title);
  }
  const alike = beginnings.length > 1 && new Set(beginnings).size === 1;
  const isParted = repeated > 0 || alike;
  return isParted && kept.length > 0 ? { body: kept, sections: titles } : { body, sections: new Map() };
}

/** The one name in a row that has nothing else. */
function titleOf(own: readonly Cell[]): string | null {
  const filled = own.filter((cell) => !isBlank(cell));
  return filled.length === 1 && typeof filled[0] === "string" && figureOf(filled[0]) === "words" && own.length > 1
    ? nameOf(filled[0])
    : null;
}

function titleIn(cells: Cells, block: Box, row: number): string {
  return row < block.row ? "" : (titleOf(line(cells, block, row)) ?? "");
}

function filled(kinds: readonly Figure[]): number {
  return kinds.filter((kind) => kind !== "blank").length;
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
