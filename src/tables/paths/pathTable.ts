import type { Assumption, Line } from "../line";

/** A table with one row a distinct path ("A > B > C") and numbers of journeys beside it. */
export interface PathTable {
  /** The sheet rows of the paths, with those of totals. */
  readonly rows: readonly number[];
  readonly path: Line;
  /** How many took each path, those who did not convert among them; null where `unconverted` says it, or nothing does. */
  readonly journeys: Line | null;
  /** How many of them converted; null where nothing says it. */
  readonly converted: Line | null;
  readonly unconverted: Line | null;
  readonly value: Line | null;
  /** Columns that may each say the same as one that is used; empty in a table that can be read. */
  readonly alike: readonly Line[];
  /** Which share converted, where nothing says how many did; null in a table that can be read. */
  readonly rate: Line | null;
  readonly assumptions: readonly Assumption[];
}
