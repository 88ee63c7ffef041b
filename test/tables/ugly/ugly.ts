import type { Choices } from "../../../src/tables/choices";
import type { Box, Cell } from "../../../src/tables/stageTable";

/** A table as people or products leave it, and what must be assumed of it, written down by hand before the reader ran. */
export interface Ugly {
  what: string;
  /** The product whose export has these columns, and where that can be seen. */
  layout?: string;
  cells: Cell[][];
  /** The first cell of the sheet when left out. */
  selection?: Box;
  choices?: Choices;
  goes: "down" | "across";
  stages: string[];
  /** "channel|period" of each line of people. */
  series: string[];
  /** By stage, then by line. */
  counts: (number | null)[][];
  channels?: string[];
  periods?: string[];
  /** Known lines beside the people: name, unit of a rate, stage it follows. */
  beside?: Record<string, string>;
  /** What is left out, by meaning; rows begin with "row:". */
  left?: Record<string, string>;
  /** Other assumptions by code. */
  assumed?: string[];
  box?: [row: number, column: number, rows: number, columns: number];
}

/** A date as a cell holds it. */
export function day(year: number, month: number, date = 1): Date {
  return new Date(year, month - 1, date);
}

/** One cell selected. */
export function at(row: number, column: number): Box {
  return { row, column, rows: 1, columns: 1 };
}
