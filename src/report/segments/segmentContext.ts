import { oneLine } from "../../core/oneLine";
import type { AnswerChoices } from "../../tables/answerOfTable";
import { letters } from "../../tables/columnName";
import { arePersons } from "../../tables/imitable";
import type { Cell, StageTable } from "../../tables/stageTable";
import { dimensionText } from "../../text/dimension";
import type { Language } from "../../text/language";
import { SEGMENTS } from "../../text/segments";
import { type Context, contextOf } from "../blocks/context";
import type { CalendarDay } from "../funnelModel";
import type { MapOfTable } from "../map/bestHypotheses";

/** All that the sheet is made from that compares the segments of a stage table. */
export interface SegmentModel {
  readonly language: Language;
  readonly locale: string;
  readonly builtOn: CalendarDay;
  readonly source: { readonly sheetName: string; readonly sheetId: number; readonly range: string };
  readonly table: StageTable;
  readonly cells: readonly (readonly Cell[])[];
  readonly currency: string;
  /** What a person has said of the table that its answer depends on. */
  readonly choices: AnswerChoices;
  /** The journey maps of the table, in the order of their tabs. */
  readonly maps: readonly MapOfTable[];
}

/** A row of the comparison. */
export interface Segment {
  /** "" for everybody. */
  readonly name: string;
  /** Its number among the table's channels, from 1; null for everybody, and for one that the table has no column of. */
  readonly group: number | null;
  /** Its map's number, from 1; null where it has none. */
  readonly map: number | null;
}

/** What every part of the sheet is made from. */
export interface SegmentContext {
  readonly model: SegmentModel;
  readonly texts: (typeof SEGMENTS)["en"];
  /** The table's figures as its report has them, without its periods. */
  readonly funnel: Context;
  readonly n: number;
  /** Everybody first. */
  readonly segments: readonly Segment[];
  /** What the table calls its segments. */
  readonly dimension: string;
  /** The column of a stage, or of the step from it. */
  readonly column: (stage: number) => string;
}

export function segmentContext(model: SegmentModel): SegmentContext {
  const { language, locale, builtOn, source, table, cells, currency, choices, maps } = model;
  const { countedBy, imitable } = choices;
  const funnel = contextOf({
    ...{ table, source, cells, language, locale, currency, builtOn, maps },
    title: "",
    options: { ...(countedBy && { countedBy }), ...(imitable !== undefined && { imitable }) },
    sharing: null,
    nextPeriods: [],
    previousInputs: null,
  });
  const texts = SEGMENTS[language];
  return {
    model,
    texts,
    funnel: { ...funnel, periods: [] },
    n: funnel.n,
    segments: segmentsOf(funnel, maps),
    dimension: dimensionText(table.dimension, arePersons(table.channelNames), language) ?? texts.segment,
    column: (stage) => letters(stage + 1),
  };
}

/** Everybody, the channels of the table, and whoever else has a map; of several maps of one the first. */
function segmentsOf({ channels }: Context, maps: readonly MapOfTable[]): Segment[] {
  const mapOf = (name: string): number | null =>
    maps.findIndex(({ segment }) => plain(segment) === plain(name)) + 1 || null;
  const own = ["", ...channels.map(({ name }) => name)];
  const others = maps.map(({ segment }) => segment).filter((name) => !own.some((each) => plain(each) === plain(name)));
  return [...new Map([...own, ...others].map((name) => [plain(name), name] as const)).values()].map((name, i) => ({
    name,
    group: i > 0 && i < own.length ? i : null,
    map: mapOf(name),
  }));
}

// As a map finds its column.
const plain = (name: string): string => oneLine(name).toLowerCase();
