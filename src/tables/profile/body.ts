import { isBlank, nameOf } from "../cells";
import type { Box, Cell } from "../line";
import { periodOf } from "../periods";
import { DIMENSIONS, MEASURE_HEADERS, STAGE_HEADERS } from "../vocabulary/dimensions";
import { isStageName, meaningOf } from "../vocabulary/meaning";
import { words } from "../vocabulary/tokens";
import { isTimeHeader } from "./contents";
import { type Figure, figureOf } from "./numberOrWords";
import { type Cells, hasFilled, line, titleOf } from "./rows";

/** Rows that may stand over a table. */
const MOST_ABOVE = 40;

/** The first of these rows with a figure; a header of numbers, or figures about the whole table ("Budget: 50000") over a real header, are none. */
export function firstOfBody(cells: Cells, block: Box, rows: readonly number[]): number {
  const own = (at: number) => line(cells, block, rows[at]!);
  const isBody = (at: number) =>
    holdsAny(own(at), NUMBERS) &&
    !isHeaderOfNumbers(cells, block, rows, at) &&
    (isHeaded(cells, block, rows, at) || !isYears(own(at)));
  let first = -1;
  const end = Math.min(rows.length, MOST_ABOVE);
  for (let at = 0; at < end && first < 0; at++) if (isBody(at)) first = at;
  for (let at = end; at < rows.length && first < 0; at++) if (holdsAny(own(at), NUMBERS)) first = at;
  if (first < 0) return -1;
  for (let at = first + 1; at <= Math.min(first + 3, rows.length - 2); at++) {
    const isHeader = !holdsAny(own(at), FIGURES) && hasFilled(own(at), 3);
    const isLarger = isHeader && range(first, at - first).every((above) => !hasFilled(own(above), 3));
    if (isLarger && isBody(at + 1)) return at + 1;
  }
  // Rows with signs for "none" only are the table's too, and a first stage without a number.
  const counted = own(first);
  const isUncounted = (at: number) => holdsAny(own(at), NONES) && !isHeaderWithNone(own(at), counted);
  while (first > 0 && (isUncounted(first - 1) || isStageAlone(cells, block, rows, first - 1))) first--;
  return first;
}

const NUMBERS: readonly Figure[] = ["number"];
const NONES: readonly Figure[] = ["none"];
const FIGURES: readonly Figure[] = ["number", "none"];

/** Whether a row has a cell of these kinds; rows may be as wide as sheets. */
const holdsAny = (own: readonly Cell[], kinds: readonly Figure[]): boolean =>
  own.some((cell) => kinds.includes(figureOf(cell)));

/** Whether "Null" and "Нет" in a row are names of columns: beside them words stand over figures, or before them the word for a header. */
function isHeaderWithNone(own: readonly Cell[], counted: readonly Cell[]): boolean {
  const first = own.findIndex((cell) => !isBlank(cell));
  const corner = words(nameOf(own[first]));
  const overFigures = own.filter((cell, i) => figureOf(cell) === "words" && figureOf(counted[i]) === "number");
  if (overFigures.length === 0) return STAGE_HEADERS.isWhole(corner) || isHeaderWord(corner);
  // "Leads | n/a | tbd" is a stage that nobody counted.
  return !isStageName(nameOf(own[first])) || overFigures.some((cell) => !REMARK.test(nameOf(cell)));
}

/** Whether a row of several cells stands right above. */
const isHeaded = (cells: Cells, block: Box, rows: readonly number[], at: number): boolean =>
  at > 0 && rows[at - 1] === rows[at]! - 1 && hasFilled(line(cells, block, rows[at - 1]!), 2);

/** A name without a number between a header and the figures: a stage whose people nobody counted. */
function isStageAlone(cells: Cells, block: Box, rows: readonly number[], at: number): boolean {
  const found = uncounted(line(cells, block, rows[at]!));
  if (found === null || at === 0 || meaningOf(found.remark) !== null || periodOf(found.remark) !== null) return false;
  const above = line(cells, block, rows[at - 1]!);
  const isBelow = hasFilled(above, 2) || isStageAlone(cells, block, rows, at - 1);
  const corner = words(String(above.find((cell) => !isBlank(cell)) ?? ""));
  return isBelow && (isStageName(found.name) || (found.remark === "" && STAGE_HEADERS.isWhole(corner)));
}

/** The name in a row that has no figures: it stands alone, or it is a stage's and words such as "tbd" and "ждём" stand for its numbers. */
function uncounted(own: readonly Cell[]): { readonly name: string; readonly remark: string } | null {
  const written = own.filter((cell) => !isBlank(cell));
  const [name, remark] = [nameOf(written[0]), nameOf(written[1])];
  const isRemarked =
    REMARK.test(remark) && isStageName(name) && written.slice(1).every((other) => nameOf(other) === remark);
  return isRemarked || titleOf(own) !== null ? { name, remark } : null;
}

const REMARK = /^(\?+|TBD|TBA|\p{Ll}[\p{Ll} .]{0,19})$/u;

/** The first row of a list without figures: below a header of words, with so many rows at least. */
export function firstOfList(cells: Cells, block: Box, rows: readonly number[], fewest = FEWEST_LISTED): number {
  const isHeader = (at: number) => {
    const own = line(cells, block, rows[at]!);
    return hasFilled(own, 2) && !holdsAny(own, [...FIGURES, "day"]);
  };
  const end = Math.min(rows.length - fewest, MOST_ABOVE);
  for (let at = 0; at < end; at++) if (isHeader(at)) return at + 1;
  return -1;
}

/** Rows that a list without figures has at least, where nothing else tells that it is one. */
const FEWEST_LISTED = 4;

/** The last of these rows with a figure, or a stage below it that nobody has counted. */
export function lastOfBody(cells: Cells, block: Box, rows: readonly number[]): number {
  for (let at = rows.length - 1; at > 0; at--) {
    if (holdsAny(line(cells, block, rows[at]!), FIGURES)) return withStagesBelow(cells, block, rows, at);
  }
  return 0;
}

/** Right below the last figures, stages that nobody has reached or counted yet. */
function withStagesBelow(cells: Cells, block: Box, rows: readonly number[], last: number): number {
  let at = last;
  while (at + 1 < rows.length && rows[at + 1] === rows[at]! + 1) {
    const name = uncounted(line(cells, block, rows[at + 1]!))?.name;
    if (name === undefined || name.length > 40 || /[:*]/.test(name) || IN_A_NOTE.test(name) || !isStageName(name))
      break;
    at++;
  }
  return at;
}

/** "Prepared by marketing", "Данные из CRM", "Договоры ждём до пятницы" below a table. */
const IN_A_NOTE = /(^|\s)(by|from|as of|until|till|из|от|до|без|по данным)(\s|$)/i;

/** Numbers of weeks, campaigns, quartiles over the figures: the word beside them says that it is a header, or they run 1, 2, 3. */
function isHeaderOfNumbers(cells: Cells, block: Box, rows: readonly number[], at: number): boolean {
  if (at + 1 >= rows.length || isHeaded(cells, block, rows, at)) return false;
  const own = line(cells, block, rows[at]!);
  const numbers = own.filter((cell) => figureOf(cell) === "number");
  if (numbers.length < 2 || new Set(numbers).size < numbers.length) return false;
  const texts = own.filter((cell) => figureOf(cell) === "words").map((cell) => words(String(cell)));
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

const isHeaderWord = (name: readonly string[]): boolean => DIMENSIONS.isWhole(name) || isTimeHeader(name.join(" "));

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

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
