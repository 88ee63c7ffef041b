import { isBlank, nameOf } from "../cells";
import type { Cell, Place } from "../line";
import { periodOf } from "../periods";
import { isStageName, meaningOf } from "../vocabulary/meaning";
import { isUnit, nameParts } from "../vocabulary/tokens";
import type { Holds } from "./contents";
import { figureOf } from "./numberOrWords";
import { type Cells, cellAt, titleOf } from "./rows";

/** What stands over a column. */
export interface Header {
  /** The nearest. */
  readonly header: string;
  /** What groups it with its neighbours, the nearest first; what covers several columns holds for each. */
  readonly groups: readonly string[];
  readonly nameAt: Place | null;
}

/** The header is the nearest row above; those above that group it when they part the columns, too. */
export function headerRows(
  cells: Cells,
  above: readonly number[],
  all: readonly number[],
  contents: readonly Holds[],
): number[] {
  const numbers = all.filter((_, at) => contents[at] === "numbers");
  const figures = numbers.length > 0 ? numbers : all;
  const over = (row: number): Cell[] =>
    figures.map((index) => cellAt(cells, row, index) ?? "").filter((cell) => !isBlank(cell));
  const isTitle = (row: number) => titleOf(all.map((index) => cellAt(cells, row, index) ?? "")) !== null;
  // Names merged over both rows stand in the upper one, beside those of groups: neither row has all.
  const isMergedWith = (row: number, lower: number) => {
    const isNamed = (index: number, at: number) => !isBlank(cellAt(cells, at, index));
    return (
      figures.every((index) => isNamed(index, row) || isNamed(index, lower)) &&
      figures.some((index) => !isNamed(index, lower)) &&
      figures.some((index) => !isNamed(index, row))
    );
  };
  const found: number[] = [];
  for (let at = above.length - 1; at >= 0 && found.length < 3; at--) {
    const row = above[at]!;
    const lower = found[0];
    if (lower === undefined) {
      // The title of the first section stands between the header and its rows.
      if (isTitle(row) && above[at - 1] === row - 1) continue;
      if (figures.every((index) => isBlank(cellAt(cells, row, index)))) return [];
    } else if (row !== lower - 1 || !(groupsOver(over(row), over(lower), figures.length) || isMergedWith(row, lower)))
      break;
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

/** Whether a row under headers says what their figures are counted in: "шт", "тыс. руб.". */
export function isOfUnits(cells: Cells, row: number, all: readonly number[]): boolean {
  const names = all.map((index) => nameOf(cellAt(cells, row, index))).filter((name) => name !== "");
  return names.length > 0 && names.every(isUnit);
}

/** What stands over a column of a block that begins at `left`; rows of headers from the nearest, and one that says only units. */
export function headerOf(
  cells: Cells,
  levels: readonly number[],
  units: number | null,
  index: number,
  left: number,
): Header {
  const unit = units === null ? "" : nameOf(cellAt(cells, units, index));
  let header = "";
  let row = levels[0];
  const groups: string[] = [];
  for (const level of levels) {
    // A cell merged over several rows of headers stands in the upper one.
    const name = header === "" ? nameOf(cellAt(cells, level, index)) : groupAt(cells, level, index, left);
    if (name === "") continue;
    if (header === "") [header, row] = [name, level];
    else groups.push(name);
  }
  if (header !== "" && unit !== "" && nameParts(`${header}, ${unit}`).unit !== "count") header = `${header}, ${unit}`;
  return { header, groups, nameAt: row === undefined ? null : { row, column: index } };
}

/** The upper header of a column: its own, or that of the merged cell that reaches over it. */
function groupAt(cells: Cells, row: number, index: number, left: number): string {
  for (let column = index; column >= left; column--) {
    const cell = cellAt(cells, row, column);
    if (!isBlank(cell)) return nameOf(cell);
  }
  return "";
}
