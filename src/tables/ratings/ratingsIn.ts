import { headed, lineOf, nullable } from "../deals/dealColumns";
import { nameInList } from "../deals/names";
import type { Cell, Line } from "../line";
import { type Column, type Frame, listFrameOf } from "../profile/frame";
import { regions } from "../profile/regions";
import { cellAt } from "../profile/rows";
import type { Idea } from "../vocabulary/idea";
import {
  ANSWERS,
  EMOTIONS,
  FIVE_RATINGS,
  RATED_SEGMENTS,
  RATED_STAGES,
  RATED_TEXTS,
  RATINGS,
  TEN_RATINGS,
} from "../vocabulary/ratings";

/** From where to where ratings go: 0 to 10 as NPS asks, 1 to 5 as CSAT and stars, or -2 to 2 as a map has them. */
export const SCALES = { ten: [0, 10], five: [1, 5], emotion: [-2, 2] } as const;
export type Scale = keyof typeof SCALES;

/** A table of how customers rated stages, a row an answer, or a row so many; columns count from 1. */
export interface Ratings {
  readonly headerRow: number;
  readonly stage: Line;
  readonly rating: Line;
  readonly scale: Scale;
  /** How many answers a row stands for; null where it is one. */
  readonly answers: Line | null;
  readonly segment: Line | null;
  readonly rows: readonly RatedRow[];
}

/** A row with a rating on the scale. */
export interface RatedRow {
  readonly stage: string;
  readonly segment: string;
  readonly rating: number;
  readonly text: string;
}

/** The first table of a sheet that has a column of stages and one of ratings on a scale that is known; null where there is none. */
export function ratingsIn(cells: readonly (readonly Cell[])[]): Ratings | null {
  for (const region of regions(cells)) {
    const frame = listFrameOf(cells, region, 1);
    const found = frame && frame.headers.length > 0 ? ratingsOf(frame) : null;
    if (found) return found;
  }
  return null;
}

function ratingsOf(frame: Frame): Ratings | null {
  const { cells } = frame;
  const named = frame.columns.filter(({ header }) => header !== "");
  const words = named.filter(({ holds }) => holds === "words");
  const numbers = named.filter(({ holds }) => holds === "numbers");
  const stage = headed(words, RATED_STAGES);
  const rated = ratingAmong(frame, numbers);
  if (!stage || !rated) return null;
  const { rating, scale } = rated;
  const others = numbers.filter((column) => column !== rating);
  const answers = headed(others, ANSWERS, "whole");
  const texts = words.filter((column) => column !== stage);
  const [segment, text] = [headed(texts, RATED_SEGMENTS), headed(texts, RATED_TEXTS)];
  const textIn = (row: number, column: Column | null) => (column ? nameInList(cellAt(cells, row, column.index)) : "");
  return {
    headerRow: frame.headers.at(-1)!,
    stage: lineOf(stage),
    rating: lineOf(rating),
    scale,
    answers: nullable(answers),
    segment: nullable(segment),
    rows: frame.rows.flatMap((row) => {
      const value = cellAt(cells, row, rating.index);
      if (!isOn(scale, value)) return [];
      return { stage: textIn(row, stage), segment: textIn(row, segment), rating: value, text: textIn(row, text) };
    }),
  };
}

const KINDS: readonly (readonly [Idea, Scale | null])[] = [
  [TEN_RATINGS, "ten"],
  [FIVE_RATINGS, "five"],
  [EMOTIONS, "emotion"],
  [RATINGS, null],
];

/** The column of ratings: what it is called says how high they go, or else they say it themselves. */
function ratingAmong({ cells, rows }: Frame, numbers: readonly Column[]): { rating: Column; scale: Scale } | null {
  for (const [idea, named] of KINDS) {
    const rating = headed(numbers, idea);
    if (!rating) continue;
    const values = rows.map((row) => cellAt(cells, row, rating.index)).filter((value) => typeof value === "number");
    const scale = named ?? scaleOf(values);
    if (scale && values.length > 0 && values.every((value) => isOn(scale, value))) return { rating, scale };
  }
  return null;
}

/** Ratings from 0 to 5 at most could be of two scales: nobody knows which. */
function scaleOf(values: readonly number[]): Scale | null {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least < 0 ? "emotion" : most > 5 ? "ten" : least >= 1 ? "five" : null;
}

const isOn = (scale: Scale, value: unknown): value is number =>
  typeof value === "number" && value >= SCALES[scale][0] && value <= SCALES[scale][1];
