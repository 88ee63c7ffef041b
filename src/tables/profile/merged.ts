import { isBlank, nameOf } from "../cells";
import type { Cell } from "../line";
import { isAttribute } from "../vocabulary/dimensions";
import { words } from "../vocabulary/tokens";
import type { Column } from "./frame";
import { type Cells, cellAt } from "./rows";

/** Cells with names in each row that they hold for, and, by row and column, the row in which such a name is written. */
export interface Merged {
  readonly cells: Cells;
  readonly writtenIn: ReadonlyMap<string, number>;
}

/**
 * A name that is written once over several rows, in a merged cell or for the look of it, stands in each of them. That blank cells belong to a name, and
 * are no gaps, is told by what names their rows besides: "план, факт" under one name and again under the next, or months under names none of which
 * comes twice.
 */
export function withMergedNames(cells: Cells, rows: readonly number[], columns: readonly Column[]): Merged {
  const filled = new Map<string, number>();
  const own = new Map<number, Cell[]>();
  const at = (row: number, column: number): Cell | undefined => (own.get(row) ?? cells[row - 1])?.[column - 1];
  const naming = columns.filter(({ holds }) => holds === "words" || holds === "periods");
  // From the right: what stands right of a name tells its rows apart, and may be merged itself.
  for (const column of [...naming].reverse()) {
    if (!isWrittenOnce(cells, rows, column)) continue;
    const others = naming.filter((other) => other !== column && !isAttribute(words(other.header)));
    const lines = rows.map((row): Row => {
      const names = others.map(({ index }) => nameOf(at(row, index))).filter((name) => name !== "");
      return { row, name: nameOf(cellAt(cells, row, column.index)), label: names.join("\u0000") };
    });
    for (const { named, rows: group } of groupsIn(lines, others)) {
      for (const row of group) {
        if (row === named) continue;
        if (!own.has(row)) own.set(row, (cells[row - 1] ?? []).slice());
        own.get(row)![column.index - 1] = cellAt(cells, named, column.index)!;
        filled.set(keyOf(row, column.index), named);
      }
    }
  }
  return filled.size === 0
    ? { cells, writtenIn: filled }
    : { cells: cells.map((line, i) => own.get(i + 1) ?? line), writtenIn: filled };
}

/** By row and column. */
export const keyOf = (row: number, column: number): string => `${row},${column}`;

interface Row {
  readonly row: number;
  readonly name: string;
  /** What names the row besides. */
  readonly label: string;
}

/** Rows of one name, and that in which it is written. */
interface Group {
  readonly named: number;
  readonly rows: readonly number[];
}

/** Whether a column has two names at least, and a blank cell between or after them. */
function isWrittenOnce(cells: Cells, rows: readonly number[], { index }: Column): boolean {
  let [names, blanks] = [0, 0];
  for (const row of rows) {
    if (blanks === 0 && names > SAMPLE) return false;
    if (isBlank(cellAt(cells, row, index))) blanks++;
    else names++;
    if (names > 1 && blanks > 0) return true;
  }
  return false;
}

/** Names without a blank cell among them after which none is looked for. */
const SAMPLE = 300;

/** The groups of rows under one name each; none where blank cells are gaps. */
function groupsIn(lines: readonly Row[], others: readonly Column[]): Group[] {
  const labelled = lines.filter(({ label, name }) => label !== "" || name !== "");
  if (labelled[0]?.name === "") return aroundNames(labelled);
  const groups: Row[][] = [];
  for (const line of labelled) {
    if (line.name !== "") groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  const isDistinct = groups.every((group) => new Set(group.map(({ label }) => label)).size === group.length);
  return isDistinct && (isRepeated(groups) || areOnce(groups, others)) ? groups.map(groupOf) : [];
}

/** Names below or in the middle of their rows: what names the rows besides comes in the same order for each. */
function aroundNames(lines: readonly Row[]): Group[] {
  const size = lines.findIndex(({ label }, i) => i > 0 && label === lines[0]!.label);
  if (size < 2 || lines.length % size > 0) return [];
  const groups = Array.from({ length: lines.length / size }, (_, i) => lines.slice(i * size, (i + 1) * size));
  const isAlike = groups.every(
    (group) =>
      group.filter(({ name }) => name !== "").length === 1 && group.every(({ label }, i) => label === lines[i]!.label),
  );
  return isAlike ? groups.map(groupOf) : [];
}

const groupOf = (group: readonly Row[]): Group => ({
  named: group.find(({ name }) => name !== "")!.row,
  rows: group.map(({ row }) => row),
});

/** Whether most of the rows without a name are called as rows of other names are. */
function isRepeated(groups: readonly (readonly Row[])[]): boolean {
  const times = new Map<string, number>();
  for (const { label } of groups.flat()) times.set(label, (times.get(label) ?? 0) + 1);
  const unnamed = groups.flatMap((group) => group.slice(1));
  return unnamed.filter(({ label }) => times.get(label)! > 1).length * 2 >= unnamed.length;
}

/** Whether periods are told apart under names none of which comes twice. */
function areOnce(groups: readonly (readonly Row[])[], others: readonly Column[]): boolean {
  const names = groups.map(([first]) => first!.name);
  const unnamed = groups.flat().length - groups.length;
  return (
    others.some(({ holds }) => holds === "periods") && new Set(names).size === names.length && unnamed >= names.length
  );
}
