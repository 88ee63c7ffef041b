import { type FunnelRow, funnel, totals } from "../../core/funnel";
import { cleanedCounts } from "../../tables/cleanedCounts";
import { letters } from "../../tables/columnName";
import { countsOf } from "../../tables/countedSeries";
import { resultStage } from "../../tables/moneyStage";
import { LANES, type Lane, MAP, MEASURED, type WordRow } from "../../text/map";
import type { Context } from "../blocks/context";
import { revenueOf } from "../sourceFormulas";
import { answerContext } from "./answerContext";
import { isBlank, NOTHING } from "./cellContent";
import type { MapModel, MapRatings } from "./mapModel";
import { wrapText } from "./wrapText";

export type MapTexts = (typeof MAP)["en"];

/** What every part of a map is made from. */
export interface MapContext {
  readonly model: MapModel;
  readonly texts: MapTexts;
  /** Number of stages. */
  readonly n: number;
  readonly shown: readonly Lane[];
  readonly hidden: readonly Lane[];
  /** The rows of measurements in which anything stands. */
  readonly measured: readonly WordRow[];
  readonly columnWidths: readonly number[];
  /** How many hypotheses there is room for; none where they have a sheet of their own. */
  readonly hypotheses: number;
  readonly hasMoney: boolean;
  /** The ratings that the emotions are taken from; null where they are not, or not in sight. */
  readonly rates: MapRatings | null;
  /** The stage of the result, from 1, at which the money comes in where there is any: what comes after it brings none by itself. */
  readonly resultStage: number;
  /** Figures as of the day built, for number formats; empty without a table. */
  readonly built: readonly FunnelRow[];
  /** The answer that the table's report gives, from which the map's worth is computed; null where no step has a level. */
  readonly answer: Context | null;
  /** The column of a stage. */
  readonly column: (stage: number) => string;
  /** The last column of the page; what people type beside it and the hypotheses may go on beyond it. */
  readonly lastColumn: string;
  /** How many columns of stages the page has. */
  readonly page: number;
}

export function mapContext(model: MapModel): MapContext {
  const n = model.words.stages.length;
  const { source } = model;
  const hasMoney = source !== null && revenueOf(source.table, source.series) !== null;
  const page = Math.max(n, FEWEST_COLUMNS);
  const column = (stage: number) => letters(stage + BEFORE);
  return {
    model,
    texts: MAP[model.language],
    n,
    shown: LANES.filter((lane) => model.lanes.includes(lane)),
    hidden: LANES.filter((lane) => !model.lanes.includes(lane)),
    measured: MEASURED.filter((row) => model.words.stages.some(({ lanes }) => !isBlank(lanes[row] ?? NOTHING))),
    columnWidths: model.hypotheses
      ? widths(page, WORKINGS, NARROW)
      : widths(page, Math.max(hasMoney ? 10 : 9, source ? 0 : n + BEFORE + 1), WIDE),
    hypotheses: model.hypotheses ? 0 : Math.max(FEWEST, model.words.hypotheses.length + 3),
    hasMoney,
    rates: model.lanes.includes("emotion") ? model.ratings : null,
    resultStage: source ? resultStage(source.table) + 1 : n,
    built: source ? funnel(totals(countsOf(cleanedCounts(source.table, source.cells), source.series))) : [],
    answer: answerContext(model),
    column,
    lastColumn: column(page),
    page,
  };
}

/** Stage or hypothesis numbers from 1 to `last`. */
export const upTo = (last: number): number[] => Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);

const FEWEST = 8;

/** Columns before the stages: the bands of the groups, and the labels of the lanes. */
export const BEFORE = 2;

/** Columns that the answer is computed in, out of sight. */
const WORKINGS = 8;

// The persona's card has three columns beside it.
const FEWEST_COLUMNS = 3;

// All stages together are as wide whatever their number, up to nine, so that a map is printed in the same size.
const BAND = 26;
const LABELS = 124;
const STAGES = 1128;
const NARROWEST = 125;

// Where stages are typed into the map there is room for one more.
function widths(page: number, least: number, spare: number): number[] {
  const stage = Math.max(NARROWEST, Math.floor(STAGES / page));
  const more = Math.max(0, least - page - BEFORE);
  return [BAND, LABELS, ...upTo(page).map(() => stage), ...upTo(more).map(() => spare)];
}

// Of what is seen, or so that a page with workings beside it out of sight is printed as large.
const WIDE = 104;
const NARROW = 8;

/** The width of a cell that begins in the column of a stage and takes so many. */
export const widthOf = ({ columnWidths }: Pick<MapContext, "columnWidths">, stage: number, across = 1): number =>
  columnWidths.slice(stage + BEFORE - 1, stage + BEFORE - 1 + across).reduce((sum, width) => sum + width, 0);

/** The height that some texts need beside each other in columns of such widths: rows that a script writes do not grow by themselves. */
export function heightFor(texts: readonly { readonly text: string; readonly width: number }[], least: number): number {
  const lines = texts.map(({ text, width }) =>
    text
      .split("\n")
      .reduce((sum, line) => sum + wrapText(line, Math.max(4, Math.floor((width - 8) / WIDTH_OF_A_LETTER))).length, 0),
  );
  return Math.max(least, 8 + 15 * Math.max(1, ...lines));
}

// On the wide side: a line too many is white, one too few is cut off where rows do not grow.
const WIDTH_OF_A_LETTER = 6.5;
