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
export function numbered({ rows, at }: Column, nameOf: NameReader, wanted?: Uint8Array): Numbered {
  const ids = new Int32Array(rows.length).fill(-1);
  const known = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    if (wanted?.[row] === 0) continue;
    const cell = rows[row]![at];
    // Most cells say a name as it is: those are not read again.
    const id = typeof cell === "string" ? known.get(cell) : undefined;
    ids[row] = id ?? idOf(nameOf(cell, row), known);
  }
  return { ids, names: [...known.keys()] };
}

function idOf(name: string, known: Map<string, number>): number {
  if (name === "") return -1;
  const id = known.get(name) ?? known.size;
  known.set(name, id);
  return id;
}
