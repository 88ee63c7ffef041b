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

/**
 * Numbers the names in a column, so that what follows compares integers. `nameOf` reads a cell that is not yet known as a name, "" is blank; only
 * the rows that are `wanted` are read.
 */
export function numbered(
  { rows, at }: Column,
  nameOf: (cell: unknown, row: number) => string,
  wanted?: Uint8Array,
): Numbered {
  const ids = new Int32Array(rows.length).fill(-1);
  const known = dictionary();
  const hashes = new Int32Array(AT_ONCE);
  for (let from = 0; from < rows.length; from += AT_ONCE) {
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
  return { ids, names: known.texts };
}

const AT_ONCE = 64;

function read(known: Dictionary, name: string): number {
  if (name === "") return -1;
  const id = find(known, name);
  return id < 0 ? add(known, name) : id;
}
