import type { Question, ReadLine } from "./explained";
import type { Assumption, Box, Line, Place } from "./line";
import type { OtherMoney } from "./oneMoney";

export type { Assumption, Box, Cell, Line, Place } from "./line";

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
  /**
   * Where each count stands, `places[stage][series]`, when a stage and a series are no rows and columns that cross (a row a stage and channel, or
   * two rows of headers over stages); null when they are.
   */
  readonly places: readonly (readonly (Place | null)[])[] | null;
  /** What the channels are called in the table ("Manager", «Кампания»); null when it does not say. */
  readonly dimension: string | null;
  /** Series without people that have money: a day with spend and no clicks. Their money belongs to the whole. */
  readonly moneyOnly: readonly Series[];
  /** Lines with the people that were planned for some series. */
  readonly plan: readonly PlanLine[];
  /** Of a table that is a part of one: plans of more than its people, whose conversions are meant for these, too. */
  readonly planOfMore: readonly PlanLine[];
  /** Different names of channels in the order of the sheet; empty when the table has no such dimension. */
  readonly channelNames: readonly string[];
  /** Different periods in the order of time; empty when the table has no such dimension. */
  readonly periods: readonly string[];
  /** What stands beside the people: lines along the stages (benchmark, stated conversion, cost of a stage) and along the series. */
  readonly beside: Beside;
  /** Lines of money that cannot be counted together with the others, and are left out. */
  readonly otherMoney: readonly OtherMoney[];
  /** Headers of the columns whose names could be the channels, the one taken first; empty when stages go down or nothing names rows. */
  readonly channelColumns: readonly string[];
  readonly assumptions: readonly Assumption[];
  /** Every line with numbers, with what it is and why. */
  readonly lines: readonly ReadLine[];
  /** The stage, as an index, at which the money comes in, where a person said so. */
  readonly paidAt?: number;
  /** Whether it counts a list of deals: what is blank in it nobody can know. */
  readonly countsDeals?: boolean;
  /** Set when another reading is nearly as good and shows other figures. */
  readonly question: Question | null;
}

/** People planned: where the number of each stage stands, for the series that it is the plan of (indexes); none when that is left out. */
export interface PlanLine {
  readonly name: string;
  readonly places: readonly (Place | null)[];
  readonly series: readonly number[];
}

/** What a table has not that holds people in rows and columns that cross, and nothing else to speak of. */
export const plainTable = {
  places: null,
  dimension: null,
  moneyOnly: [],
  plan: [],
  planOfMore: [],
  otherMoney: [],
  lines: [],
  question: null,
} as const;

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
  readonly stageCost: Money | null;
  /** Money spent, one cell a series. */
  readonly cost: Amounts | null;
  /** Money earned at the end, one cell a series. */
  readonly revenue: Amounts | null;
  /** Money earned, in a column along the stages of a single series: what counts is its cell at the last stage. */
  readonly stageRevenue: Money | null;
  /** Money that was planned to be earned, one cell a series. */
  readonly revenuePlan: Amounts | null;
  /** Robots among the people of the stage `after` (an index into `stages`), one cell a series; likewise bounces. */
  readonly bots: (Rates & { readonly after: number }) | null;
  readonly bounces: (Rates & { readonly after: number }) | null;
}

/** A line of money; `times` makes its figures those of the table's money, and is left out where they are. */
export interface Money extends Line {
  readonly times?: number;
}

/** A line of money, one cell a series; where rows and columns do not cross, `places[series]` are its cells, which add up. */
export interface Amounts extends Money {
  readonly places: readonly (readonly Place[])[] | null;
}

/** A table that holds people and nothing else. */
export const nothingBeside: Beside = {
  benchmark: null,
  stated: null,
  stageCost: null,
  cost: null,
  revenue: null,
  stageRevenue: null,
  revenuePlan: null,
  bots: null,
  bounces: null,
};

/** The sheet cell that holds the people of one stage in one series. */
export function countAt(table: StageTable, stage: number, channel: number): Place {
  const place = table.places ? table.places[stage]![channel] : null;
  return place ?? crossing(table, stage, table.channels[channel]!.index);
}

/** Where a stage crosses a line along the stages. */
export function crossing({ orientation, stages }: StageTable, stage: number, line: number): Place {
  const { index } = stages[stage]!;
  return orientation === "down" ? { row: index, column: line } : { row: line, column: index };
}

/** Where a line along the series crosses one of them, both by their indexes in the sheet. */
export const placeIn = ({ orientation }: Pick<StageTable, "orientation">, line: number, series: number): Place =>
  orientation === "down" ? { row: line, column: series } : { row: series, column: line };
