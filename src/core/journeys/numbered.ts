/** A column of cells: `at` is its place in each row. */
export interface Column {
  readonly rows: readonly (readonly unknown[])[];
  readonly at: number;
}

/** A column of names as numbers: `ids` has one per row, the index of its name, or -1 where the cell is blank. */
export interface Numbered {
  readonly ids: Int32Array;
  /** The distinct names, in the order in which they first appear. */
  readonly names: readonly string[];
}

/** Numbers the names in a column, so that what follows compares integers; `nameOf` reads a cell met for the first time, "" is blank. */
export function numbered({ rows, at }: Column, nameOf: (cell: unknown, row: number) => string): Numbered {
  const ids = new Int32Array(rows.length);
  const names: string[] = [];
  // By cell as well as by name: 5, "5" and "5 " are one name, read once each.
  const known = new Map<unknown, number>([["", -1]]);
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]![at];
    let id = known.get(cell);
    if (id === undefined) {
      const name = nameOf(cell, row);
      id = known.get(name);
      if (id === undefined) {
        id = names.push(name) - 1;
        known.set(name, id);
      }
      known.set(cell, id);
    }
    ids[row] = id;
  }
  return { ids, names };
}
