import { add, type Dictionary, dictionary, fetch, find, hashOf } from "./dictionary";

/** A column of cells: `at` is its place in each row. */
export interface Column {
  readonly rows: readonly (readonly unknown[])[];
  readonly at: number;
}

/** A column of names as numbers: `ids` has one per row, the index of its name, or -1 where the cell is blank or the row does not matter. */
export interface Numbered {
  readonly ids: Int32Array;
  /** The distinct names, in the order in which they first appear. */
  readonly names: readonly string[];
}

/** Reads a cell that is not yet known as a name; "" is blank. */
export type NameReader = (cell: unknown, row: number) => string;

/** Numbers the names in a column, so that what follows compares integers; only the rows that are `wanted` are read. */
export function numbered(column: Column, nameOf: NameReader, wanted?: Uint8Array): Numbered {
  const ids = new Int32Array(column.rows.length).fill(-1);
  const known = dictionary();
  const row = numberFew(column, nameOf, wanted, known, ids);
  numberMany(column, nameOf, wanted, known, ids, row);
  return { ids, names: known.texts };
}

/** Numbers rows until there are more names than a few, and gives the row it came to. Of a few, most cells are the one last seen that looks like them. */
function numberFew(
  { rows, at }: Column,
  nameOf: NameReader,
  wanted: Uint8Array | undefined,
  known: Dictionary,
  ids: Int32Array,
): number {
  const { texts } = known;
  const seen = new Uint8Array(FEW);
  let row = 0;
  for (; row < rows.length && texts.length < FEW; row++) {
    if (wanted && wanted[row] === 0) continue;
    const cell = rows[row]![at];
    if (typeof cell !== "string") {
      ids[row] = read(known, nameOf(cell, row));
      continue;
    }
    const looks = looksOf(cell);
    let id = seen[looks]!;
    if (texts[id] !== cell) {
      id = find(known, cell);
      if (id < 0) id = read(known, nameOf(cell, row));
      if (id >= 0) seen[looks] = id;
    }
    ids[row] = id;
  }
  return row;
}

/** Numbers the rows from one on. */
function numberMany(
  { rows, at }: Column,
  nameOf: NameReader,
  wanted: Uint8Array | undefined,
  known: Dictionary,
  ids: Int32Array,
  first: number,
): void {
  const hashes = new Int32Array(AT_ONCE);
  for (let from = first; from < rows.length; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, rows.length);
    for (let row = from; row < to; row++) {
      if (wanted && wanted[row] === 0) continue;
      const cell = rows[row]![at];
      if (typeof cell === "string") hashes[row - from] = hashOf(cell);
    }
    fetch(known, hashes);
    for (let row = from; row < to; row++) {
      if (wanted && wanted[row] === 0) continue;
      const cell = rows[row]![at];
      let id = typeof cell === "string" ? find(known, cell, hashes[row - from]) : -1;
      if (id < 0) id = read(known, nameOf(cell, row));
      ids[row] = id;
    }
  }
}

const FEW = 256;
const AT_ONCE = 64;

/** A number below FEW that most of a few texts have to themselves, from three of their letters. */
function looksOf(text: string): number {
  const last = text.length - 1;
  if (last < 0) return 0;
  return (text.charCodeAt(0) + 3 * text.charCodeAt(last) + 7 * text.charCodeAt(last >> 1) + 13 * last) % FEW;
}

function read(known: Dictionary, name: string): number {
  if (name === "") return -1;
  const id = find(known, name);
  return id < 0 ? add(known, name) : id;
}
