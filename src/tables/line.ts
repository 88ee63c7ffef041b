/** What a cell holds, as Apps Script's `getValues` gives it; an empty cell is `""`. */
export type Cell = string | number | boolean | Date;

/** A rectangle of a sheet; rows and columns count from 1. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell of a sheet, from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A named row or column of a table: where it stands in the sheet (from 1) and the cell that names it, null when nothing does. */
export interface Line {
  readonly name: string;
  readonly index: number;
  readonly nameAt: Place | null;
}

/** Something the reader of the table decided by itself, as a code with parameters; `text/` has the sentence. */
export interface Assumption {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
