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

/**
 * One set of people by stage: a column of a table whose stages go down, a row of one whose stages go across. Two lines of one channel
 * belong to different periods, or are parts of it to be added up.
 */
export interface Series extends Line {
  /** The channel (source, landing, campaign) it belongs to, "" when the table names none. */
  readonly channel: string;
  /** The period it belongs to, "" when the table names none. */
  readonly period: string;
}

/**
 * A stage table as found in a sheet. With orientation "down" a stage is a sheet row and a series a sheet column; "across" is the other way
 * round. `counts[stage][series]` is a number of people, or null where the cell holds none (blank, text, error).
 */
export interface StageTable {
  readonly orientation: "down" | "across";
  /** All of the table, with its headers, totals and columns left out, without titles above and notes below: read again, it is the same. */
  readonly box: Box;
  readonly stages: readonly Line[];
  readonly channels: readonly Series[];
  readonly counts: readonly (readonly (number | null)[])[];
  /** Different names of channels in the order of the sheet; empty when the table has no such dimension. */
  readonly channelNames: readonly string[];
  /** Different periods in the order of time; empty when the table has no such dimension. */
  readonly periods: readonly string[];
  /** What stands beside the people: lines along the stages (benchmark, stated conversion, cost of a stage) and along the series. */
  readonly beside: Beside;
  /** Headers of the columns whose names could be the channels, the one taken first; empty when stages go down or nothing names rows. */
  readonly channelColumns: readonly string[];
  readonly assumptions: readonly Assumption[];
}

/**
 * How the cells of a rate are written: as fractions (0.034), as percent (3.4), as text ("3,4 %") that no formula can use, or, where the
 * table counts people instead, as their number.
 */
export type Unit = "share" | "percent" | "text" | "people";

/** A line of rates. */
export interface Rates extends Line {
  readonly unit: Unit;
}

/** Known lines besides people, each null when the table has none. */
export interface Beside {
  /** Conversion that each step should have, one cell a stage; its unit is never "people". */
  readonly benchmark: Rates | null;
  /** Conversion that the table states, from the stage before or from the start, one cell a stage; its unit is never "people". */
  readonly stated: Rates | null;
  /** Money spent to bring people to a stage, one cell a stage. */
  readonly stageCost: Line | null;
  /** Money spent, one cell a series. */
  readonly cost: Line | null;
  /** Money earned at the end, one cell a series. */
  readonly revenue: Line | null;
  /** Money earned, in a column along the stages of a single series: what counts is its cell at the last stage. */
  readonly stageRevenue: Line | null;
  /** Robots among the people of the stage `after` (an index into `stages`), one cell a series; likewise bounces. */
  readonly bots: (Rates & { readonly after: number }) | null;
  readonly bounces: (Rates & { readonly after: number }) | null;
}

/** A table that holds people and nothing else. */
export const nothingBeside: Beside = {
  benchmark: null,
  stated: null,
  stageCost: null,
  cost: null,
  revenue: null,
  stageRevenue: null,
  bots: null,
  bounces: null,
};

/** Something the reader of the table decided by itself, as a code with parameters; `text/` has the sentence. */
export interface Assumption {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The sheet cell that holds the people of one stage in one series. */
export function countAt(table: StageTable, stage: number, channel: number): Place {
  return crossing(table, stage, table.channels[channel]!.index);
}

/** Where a stage crosses a line along the stages. */
export function crossing({ orientation, stages }: StageTable, stage: number, line: number): Place {
  const { index } = stages[stage]!;
  return orientation === "down" ? { row: index, column: line } : { row: line, column: index };
}
