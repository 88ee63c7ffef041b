import { letters } from "../../tables/columnName";
import { countedSeries } from "../../tables/countedSeries";
import { moneyStage } from "../../tables/moneyStage";
import type { StageTable } from "../../tables/stageTable";
import { EXPERIMENTS } from "../../text/experiments";
import { type Formula, f } from "../formula";
import { sentence } from "../formulaPieces";
import { revenueOf } from "../sourceFormulas";
import { COLUMNS, type ColumnKey } from "./cells";
import type { ExperimentModel } from "./model";

export type ExperimentTexts = (typeof EXPERIMENTS)["en"];

/** Whose figures a hypothesis may be about. */
export interface Segment {
  /** "" for everybody. */
  readonly name: string;
  /** The series of the table that are its own. */
  readonly series: readonly number[];
}

/** What every part of the sheet is made from. */
export interface ExperimentContext {
  readonly model: ExperimentModel;
  readonly texts: ExperimentTexts;
  /** Number of stages. */
  readonly n: number;
  readonly segments: readonly Segment[];
  /** The stage at which the money comes in, from 1. */
  readonly moneyStage: number;
  readonly hasMoney: boolean;
  /** How many rows there are for hypotheses. */
  readonly rows: number;
  /** The columns that the table has, and their letters. */
  readonly columns: readonly ColumnKey[];
  readonly letter: (key: ColumnKey) => string;
  readonly say: (text: string, params: Readonly<Record<string, Formula>>) => Formula;
}

export function experimentContext(model: ExperimentModel): ExperimentContext {
  const { table, language, ideas } = model;
  const segments = segmentsOf(table);
  const hasMoney = revenueOf(table, segments[0]!.series) !== null;
  const columns = COLUMNS.filter((key) => key !== "money" || hasMoney);
  return {
    model,
    texts: EXPERIMENTS[language],
    n: table.stages.length,
    segments,
    moneyStage: moneyStage(table) + 1,
    hasMoney,
    rows: Math.max(FEWEST, ideas.length + 3),
    columns,
    letter: (key) => letters(columns.indexOf(key) + 1),
    say: (text, params) => sentence(text, params, language),
  };
}

const FEWEST = 8;

// Out of sight each has a column, and there are as many as the table of hypotheses has.
const MOST_SEGMENTS = 20;

/** Everybody, and the channels of a table. */
export function segmentsOf(table: StageTable): Segment[] {
  const all = countedSeries(table);
  const own = table.channelNames.slice(0, MOST_SEGMENTS).map((name) => ({
    name,
    series: all.filter((series) => table.channels[series]!.channel === name),
  }));
  return [{ name: "", series: all }, ...(table.channelNames.length > 1 ? own : [])].filter(
    ({ series }) => series.length > 0,
  );
}

/** Numbers from 1 to `last`. */
export const upTo = (last: number): number[] => Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);

/** A number in a sentence with a digit, and the minus that is printed. */
export const oneDigit = (value: Formula): Formula => f`SUBSTITUTE(FIXED(${value}; 1); "-"; "\u2212")`;
