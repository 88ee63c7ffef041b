import type { Line } from "../line";

/** A table with one row a distinct path ("A > B > C") and numbers of journeys beside it. */
export interface PathTable {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly path: Line;
  /** What stands between two touchpoints of a path. */
  readonly separator: string;
  readonly converted: Line;
  readonly unconverted: Line | null;
  readonly value: Line | null;
}
