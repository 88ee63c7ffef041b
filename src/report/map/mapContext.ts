import type { FunnelRow } from "../../core/funnel";
import { funnel, totals } from "../../core/funnel";
import { answerOfTable } from "../../tables/answerOfTable";
import { cleanedCounts } from "../../tables/cleanedCounts";
import { letters } from "../../tables/columnName";
import { countsOf } from "../../tables/countedSeries";
import { resultStage } from "../../tables/moneyStage";
import { onlySeries } from "../../tables/onlySeries";
import { worthInWords } from "../../text/answerFigures";
import { LANES, type Lane, MAP } from "../../text/map";
import { revenueOf } from "../people";
import type { MapModel } from "./mapModel";
import { wrapped } from "./wrapped";

export type MapTexts = (typeof MAP)["en"];

/** What every part of a map is made from. */
export interface MapContext {
  readonly model: MapModel;
  readonly texts: MapTexts;
  /** Number of stages. */
  readonly n: number;
  readonly shown: readonly Lane[];
  readonly hidden: readonly Lane[];
  readonly columnWidths: readonly number[];
  /** How many hypotheses there is room for. */
  readonly hypotheses: number;
  readonly hasMoney: boolean;
  /** The stage of the result, from 1, at which the money comes in where there is any: what comes after it brings none by itself. */
  readonly resultStage: number;
  /** Figures as of the day built, for number formats; empty without a table. */
  readonly built: readonly FunnelRow[];
  /** What the step from each stage to the next is worth at its level, as of the day built; none where no step has a level. */
  readonly worths: readonly StageWorth[];
  /** The column of a stage. */
  readonly column: (stage: number) => string;
}

export interface StageWorth {
  readonly text: string;
  /** Whether the step is the real one worth most. */
  readonly isTop: boolean;
}

export function mapContext(model: MapModel): MapContext {
  const n = model.words.stages.length;
  const { source } = model;
  const hasMoney = source !== null && revenueOf(source.table, source.series) !== null;
  return {
    model,
    texts: MAP[model.language],
    n,
    shown: LANES.filter((lane) => model.lanes.includes(lane)),
    hidden: LANES.filter((lane) => !model.lanes.includes(lane)),
    columnWidths: widths(n, Math.max(hasMoney ? 9 : 8, source ? 0 : n + 2)),
    hypotheses: Math.max(FEWEST, model.words.hypotheses.length + 3),
    hasMoney,
    resultStage: source ? resultStage(source.table) + 1 : n,
    built: source ? funnel(totals(countsOf(cleanedCounts(source.table, source.cells), source.series))) : [],
    worths: worthsOf(model),
    column: (stage) => letters(stage + 1),
  };
}

/** The same answer as that of the table's report and panel. */
function worthsOf({ source, words, locale }: MapModel): StageWorth[] {
  if (!source) return [];
  const { cells, isOwn, series, choices, currency } = source;
  const own = isOwn ? (source.table.channels[series[0]!]?.channel ?? null) : null;
  const table = onlySeries(source.table, { channel: own, period: null });
  const { levels, worths, top } = answerOfTable(table, cells, choices);
  if (levels.length !== words.stages.length || levels.every((level) => level === null)) return [];
  return levels.map((_, stage) => {
    const worth = worths.find((each) => each.stage === stage + 1);
    return { text: worth ? worthInWords(worth, currency, locale) : "", isTop: top?.stage === stage + 1 };
  });
}

/** Stage or hypothesis numbers from 1 to `last`. */
export const upTo = (last: number): number[] => Array.from({ length: Math.max(0, last) }, (_, i) => i + 1);

const FEWEST = 8;

// Where stages are typed into the map there is room for one more.
// Fewer stages are wider, so that a map fills a screen and a landscape page; the hypotheses need so many columns in any case.
function widths(n: number, least: number): number[] {
  const stage = n <= 3 ? 230 : n <= 5 ? 180 : n <= 7 ? 150 : 132;
  const more = Math.max(0, least - n - 1);
  return [200, ...upTo(n).map(() => stage), ...upTo(more).map(() => 104)];
}

/** The height that some texts need beside each other in columns of such widths: rows that a script writes do not grow by themselves. */
export function heightFor(texts: readonly { readonly text: string; readonly width: number }[], least: number): number {
  const lines = texts.map(({ text, width }) =>
    text
      .split("\n")
      .reduce((sum, line) => sum + wrapped(line, Math.max(4, Math.floor((width - 8) / WIDTH_OF_A_LETTER))).length, 0),
  );
  return Math.max(least, 8 + 15 * Math.max(1, ...lines));
}

// On the wide side: a line too many is white, one too few is cut off where rows do not grow.
const WIDTH_OF_A_LETTER = 6.5;
