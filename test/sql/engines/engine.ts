import type { DialectName } from "../../../src/sql/dialects";

/** An event as a database keeps it: who, when (ms since 1970), what and where; null and "" are blanks. */
export type Row = readonly [user: string | null, time: number | null, event: string | null, channel: string | null];

/** The names of a table and of its columns. */
export interface Names {
  readonly table: string;
  readonly user: string;
  readonly time: string;
  readonly event: string;
  readonly channel: string;
}

/** A database in this process. */
export interface Engine {
  readonly dialect: DialectName;
  /** Makes a table of events. */
  readonly fill: (names: Names, rows: readonly Row[]) => Promise<void>;
  /** What a query returns, row by row, whole numbers as numbers. */
  readonly ask: (sql: string) => Promise<unknown[][]>;
  readonly close: () => void | Promise<void>;
}
