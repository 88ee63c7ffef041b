import { add, dictionary, find } from "./dictionary";

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
  for (let row = 0; row < rows.length; row++) {
    if (wanted && wanted[row] === 0) continue;
    const cell = rows[row]![at];
    let id = typeof cell === "string" ? find(known, cell) : -1;
    if (id < 0) {
      const name = nameOf(cell, row);
      id = name === "" ? -1 : find(known, name);
      if (id < 0 && name !== "") id = add(known, name);
    }
    ids[row] = id;
  }
  return { ids, names: known.texts };
}
