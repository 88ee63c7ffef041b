/** What a cell holds, as Apps Script's `getValues` gives it; an empty cell is `""`. */
export type Cell = string | number | boolean | Date;

/** A rectangle of a sheet; rows and columns count from 1. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A named row or column of a table: where it stands in the sheet (from 1) and the cell that names it, null when nothing does. */
export interface Line {
  readonly name: string;
  readonly index: number;
  readonly nameAt: { readonly row: number; readonly column: number } | null;
}

/**
 * A stage table as found in a sheet. With orientation "down" a stage is a sheet row and a channel a sheet column; "across" is
 * the other way round. `counts[stage][channel]` is a number of people, or null where the cell holds none (blank, text, error).
 */
export interface StageTable {
  readonly orientation: "down" | "across";
  readonly box: Box;
  readonly stages: readonly Line[];
  readonly channels: readonly Line[];
  readonly counts: readonly (readonly (number | null)[])[];
  readonly assumptions: readonly Assumption[];
}

/** Something the reader of the table decided by itself, as a code with parameters; `text/` has the sentence. */
export interface Assumption {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The sheet cell that holds the people of one stage in one channel. */
export function countAt(table: StageTable, stage: number, channel: number): { row: number; column: number } {
  const stageIndex = table.stages[stage]!.index;
  const channelIndex = table.channels[channel]!.index;
  return table.orientation === "down"
    ? { row: stageIndex, column: channelIndex }
    : { row: channelIndex, column: stageIndex };
}
