import { isExactly } from "./rounding";

/** Which lines a line adds up, as the first and the last of those looked at; `cells` is in how many cells the sum has several parts. */
export interface Sum {
  readonly from: number;
  readonly to: number;
  readonly cells: number;
}

/** The numbers of a table by cell, then by line; NaN where a line has none. */
export type Columns = readonly ArrayLike<number>[];

/**
 * The lines that are sums of the lines beside them: of all others, of the run since the sum before, or of a run right after them. Linear in cells. A sum
 * of sums counts the parts once. `lines` are the lines that are looked at; `isPart` tells which of them may be parts at all.
 */
export function sumsIn(
  columns: Columns,
  lines: readonly number[],
  isPart: readonly boolean[],
  isSum: (line: number) => boolean,
): (Sum | null)[] {
  const found: (Sum | null)[] = lines.map(() => null);
  if (lines.length < 3 || columns.length === 0) return found;
  const all = newTally(columns);
  let run = all; // until the first sum
  let first = -1;
  let start = -1;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const ofRun = start >= 0 ? holds(line, run) : 0;
    // A total of all may stand right below the last of its parts.
    const ofAll = first >= 0 && first !== start ? holds(line, all) : 0;
    if (ofRun > 0 || ofAll > 0)
      found[i] = ofRun > 0 ? { from: start, to: i - 1, cells: ofRun } : { from: first, to: i - 1, cells: ofAll };
    if (found[i] !== null && isSum(i)) {
      start = -1;
      run = newTally(columns);
      continue;
    }
    if (!isPart[i]) continue;
    if (start < 0) start = i;
    if (first < 0) first = i;
    add(all, line);
    if (run !== all) add(run, line);
  }
  ahead(columns, lines, isPart, found, isSum);
  return found;
}

/** Sums that stand before their parts: the run after a line whose sums over lines, kept by value, come to it. */
function ahead(
  columns: Columns,
  lines: readonly number[],
  isPart: readonly boolean[],
  found: (Sum | null)[],
  isSum: (line: number) => boolean,
): void {
  const own = fullest(columns, lines);
  const prefix = new Float64Array(lines.length + 1);
  const counts = (i: number) => isPart[i] && !(found[i] !== null && isSum(i));
  for (let i = 0; i < lines.length; i++) prefix[i + 1] = prefix[i]! + (counts(i) ? own[lines[i]!]! || 0 : 0);
  // The first line up to which so many are counted, and the next one with as many.
  const ends = new Map<number, number>();
  const next = new Int32Array(lines.length);
  for (let i = lines.length - 1; i >= 0; i--) {
    const reached = key(prefix[i + 1]!);
    next[i] = ends.get(reached) ?? lines.length;
    ends.set(reached, i);
  }
  for (let i = 0; i < lines.length - 2; i++) {
    const value = own[lines[i]!]!;
    if (found[i] !== null || Number.isNaN(value) || value <= 0) continue;
    let to = ends.get(key(prefix[i + 1]! + value)) ?? lines.length;
    for (; to < lines.length && to - i <= MOST_PARTS; to = next[to]!) {
      if (to < i + 2) continue;
      const run = newTally(columns);
      for (let j = i + 1; j <= to; j++) if (counts(j)) add(run, lines[j]!);
      const cells = holds(lines[i]!, run);
      if (cells > 0) {
        found[i] = { from: i + 1, to, cells };
        break;
      }
    }
  }
}

const MOST_PARTS = 2000;

const key = (value: number): number => Math.round(value * 10_000);

/** What lines of a table come to so far, and of how many numbers but zero, by cell. */
interface Tally {
  readonly columns: Columns;
  readonly sums: Float64Array;
  readonly parts: Uint16Array;
}

const newTally = (columns: Columns): Tally => ({
  columns,
  sums: new Float64Array(columns.length),
  parts: new Uint16Array(columns.length),
});

function add({ columns, sums, parts }: Tally, line: number): void {
  for (let cell = 0; cell < sums.length; cell++) {
    const value = columns[cell]![line]!;
    if (Number.isNaN(value)) continue;
    sums[cell]! += value;
    if (value !== 0 && parts[cell]! < 65_000) parts[cell]!++;
  }
}

/** In how many cells a line is a sum of several parts; 0 when it is not in one of them. */
function holds(line: number, { columns, sums, parts }: Tally): number {
  let cells = 0;
  for (let cell = 0; cell < sums.length; cell++) {
    const value = columns[cell]![line]!;
    if (Number.isNaN(value)) continue;
    if (!isExactly(value, sums[cell]!)) return 0;
    if (parts[cell]! > 1) cells++;
  }
  return cells;
}

/** The numbers of the cell in which most lines have one. */
function fullest(columns: Columns, lines: readonly number[]): ArrayLike<number> {
  const counts = columns.map((column) => lines.reduce((count, line) => count + Number(column[line]! > 0), 0));
  return columns[counts.indexOf(Math.max(...counts))]!;
}
