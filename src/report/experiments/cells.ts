import { type CellReference, cell, type RangeReference, range } from "../formula";
import type { TypedKey } from "./model";

const numbered =
  (name: string) =>
  (number: number): CellReference =>
    cell(`${name} ${number}`);

export const STATUS = cell("status");
export const WEEKS = cell("weeks of data");

/** The two-sided quantile of 95 %, and that of a power of 80 %. */
export const Z = cell("z of the confidence");
export const Z_POWER = cell("z of the power");

/** Of a segment (from 1, the first is everybody): its name, the people at a stage, the share of them that goes on, what each brings. */
export const SEGMENT = numbered("segment");
export const PEOPLE = (stage: number, segment: number): CellReference => cell(`people ${stage} of ${segment}`);
export const GO_ON = (stage: number, segment: number): CellReference => cell(`going on ${stage} of ${segment}`);
export const AVERAGE = numbered("average of segment");
/** A stage as it is chosen, and its name when the sheet was built; a status as it is chosen. */
export const CHOICE = numbered("choice");
export const BUILT_NAME = numbered("name as built");
export const STATUS_NAME = numbered("name of status");

/** Cells of a hypothesis (from 1) that are seen. */
export const COLUMN = (key: ColumnKey, number: number): CellReference => cell(`${key} of hypothesis ${number}`);
export const HEAD = (key: ColumnKey): CellReference => cell(`head of ${key}`);

/** The columns of the table in their order. */
export const COLUMNS = [
  "number",
  "idea",
  "segment",
  "stage",
  "owner",
  "status",
  "points",
  "chance",
  "effort",
  "extra",
  "money",
  "rank",
  "needed",
  "weeks",
  "start",
  "stop",
  "controlAll",
  "controlPart",
  "trialAll",
  "trialPart",
  "rates",
  "difference",
  "interval",
  "p",
  "verdict",
  "detail",
] as const;
export type ColumnKey = (typeof COLUMNS)[number];

/** Cells of a hypothesis that are out of sight. */
export const HIDDEN = {
  /** Its segment and stage by their numbers. */
  segment: numbered("its segment"),
  stage: numbered("its stage"),
  /** People there, and the share of them that goes on; that share as promised. */
  here: numbered("its people"),
  rate: numbered("its rate"),
  promised: numbered("its promised rate"),
  /** What the stage of money counts in its segment, and what each of those brings. */
  end: numbered("its end"),
  average: numbered("its average"),
  key: numbered("its key"),
  /** The counts of both groups, typed or of columns of the table; and whether they are of columns. */
  controlAll: numbered("counted control"),
  controlPart: numbered("counted control that moved on"),
  trialAll: numbered("counted trial"),
  trialPart: numbered("counted trial that moved on"),
  ofColumns: numbered("is of columns"),
  /** What became of it since it was done, for which start, and in words. */
  watched: numbered("watched"),
  watchedFrom: numbered("watched from"),
  watchedDetail: numbered("watched in words"),
  /** Wilson's limits of both groups, Newcombe's of the difference, and how far from chance it is. */
  controlLow: numbered("control low"),
  controlHigh: numbered("control high"),
  trialLow: numbered("trial low"),
  trialHigh: numbered("trial high"),
  low: numbered("low"),
  high: numbered("high"),
  score: numbered("score"),
  state: numbered("state"),
  /** 1 for one that was decided by its figures. */
  tested: numbered("tested"),
  worked: numbered("worked"),
  /** By how many points it is proven to raise the conversion of its step. */
  proven: numbered("proven points"),
  /** What it brings at the lower limit, at the stage of money and in money. */
  least: numbered("least gain"),
  leastMoney: numbered("least money"),
  /** Its place among the running, the next and the learned, and among those that a report tells of. */
  running: numbered("place running"),
  isNext: numbered("is next"),
  next: numbered("place next"),
  learned: numbered("place learned"),
  told: numbered("place told"),
} as const;

/** The cells of something from its first to its last. */
export const all = (name: (number: number) => CellReference, last: number): RangeReference =>
  range(name(1), name(last));

/** Those of a column. */
export const allOf = (key: TypedKey | ColumnKey, last: number): RangeReference =>
  range(COLUMN(key, 1), COLUMN(key, last));

/** By step (from 1): what comes each week, and the smallest rise that a quarter shows. */
export const PER_WEEK = numbered("per week");
export const SMALLEST = numbered("smallest");
export const ROUND = (step: number, round: number): CellReference => cell(`rise ${step} after ${round}`);

export const OWN_HEAD = numbered("own head");
export const OWN = (column: number, number: number): CellReference => cell(`own ${column} of ${number}`);
export const ASIDE_WHERE = numbered("aside where");
export const ASIDE_TEXT = numbered("aside text");
