import { type CellReference, cell, type RangeReference, range } from "./formula";

// Stages count from 1, as the report numbers them; a step is known by the stage it leads to, from 2.
const numbered =
  (name: string) =>
  (stage: number): CellReference =>
    cell(`${name} ${stage}`);

/** Cells of the stages table. */
export const STAGE = numbered("stage");
export const PEOPLE = numbered("people");
export const CONVERSION = numbered("conversion");
export const FROM_START = numbered("from start");
export const BENCHMARK = numbered("benchmark");

/** Cells of the what-if table. */
export const POINTS = numbered("points");
export const BECOMES = numbered("becomes");
export const PEOPLE_THEN = numbered("people then");
export const GROWTH = numbered("growth");
export const GROWTH_TOGETHER = cell("growth together");

/** Money in the what-if table: the average amount as an input after those of the steps, and all that is earned. */
export const AVERAGE_NAME = cell("name of the average amount");
export const AVERAGE_FACTOR = cell("factor of the average amount");
export const REVENUE_THEN = cell("revenue then");

/** The what-if inputs of a funnel of `n` stages: the entrants, the steps and, with money, the average amount; and the names they belong to. */
export const inputsRange = (n: number, hasMoney: boolean): RangeReference =>
  range(POINTS(1), POINTS(hasMoney ? n + 1 : n));
/** What the what-if inputs are of, as of the day built. */
export const BUILT_NAME = numbered("name as built");
export const builtNames = (n: number, hasMoney: boolean): RangeReference =>
  range(BUILT_NAME(1), BUILT_NAME(hasMoney ? n + 1 : n));
export const inputNames = (n: number, hasMoney: boolean): RangeReference =>
  range(STAGE(1), hasMoney ? AVERAGE_NAME : STAGE(n));
export const whatIfInputs = (n: number, hasMoney: boolean) => ({
  names: inputNames(n, hasMoney),
  values: inputsRange(n, hasMoney),
});

/** What the funnel's chart is drawn from. */
export const CHART_LABEL = numbered("chart label");
export const CHART_SPACER = numbered("chart spacer");
export const CHART_VALUE = numbered("chart value");
export const CHART_TOP = numbered("chart top");

/** Workings by stage: the step's what-if factor, and whether the source states another conversion. */
export const FACTOR = numbered("factor");
export const DOUBTFUL = numbered("points hardly meant");
export const STATED = numbered("stated conversion");
export const DISAGREES = numbered("stated conversion disagrees");

/** Workings that stand once. */
export const Z = cell("normal quantile");
export const LOW = cell("interval low");
export const HIGH = cell("interval high");
export const LARGEST = cell("largest stage");
export const AXIS = cell("axis is linear");

/** Money spent and earned in all. */
export const COST = cell("cost");
export const REVENUE = cell("revenue");
/** The same of all channels, whichever is picked. */
export const ALL_COST = cell("cost of all");
export const ALL_REVENUE = cell("revenue of all");
export const STAGE_COST = numbered("cost of the stage");
export const COST_SO_FAR = numbered("cost so far");
export const COST_PER_PERSON = numbered("cost per person");

/** The sentences of the answer. */
export const ANSWERS = numbered("answer");

/** What the report says while it is being rebuilt, and the cells that charts hang on. */
export const STATUS = cell("status");
export const CHART_CORNER = CHART_LABEL(0);
export const TREND_CORNER = cell("trend corner");

/** Cells of the tables that break the funnel down, by the number (from 1) of the channel or period. */
export interface BreakdownNames {
  readonly name: (group: number) => CellReference;
  /** Its name as the report shows it. */
  readonly shown: (group: number) => CellReference;
  readonly conversion: (group: number) => CellReference;
  readonly cost: (group: number) => CellReference;
  readonly revenue: (group: number) => CellReference;
  /** Its people at a stage. */
  readonly people: (group: number, stage: number) => CellReference;
  /** The conversion to a stage, in the heat map. */
  readonly step: (group: number, stage: number) => CellReference;
  /** Whether it differs by more than chance, for the colours. */
  readonly mark: (group: number, stage: number) => CellReference;
  readonly lastCorner: CellReference;
}

export type BreakdownKind = "channel" | "period";

export const BREAKDOWN: Readonly<Record<BreakdownKind, BreakdownNames>> = {
  channel: breakdownNames("channel"),
  period: breakdownNames("period"),
};

function breakdownNames(kind: BreakdownKind): BreakdownNames {
  const by = (what: string) => (group: number) => cell(`${kind} ${group} ${what}`);
  const byStage = (what: string) => (group: number, stage: number) => cell(`${kind} ${group} ${what} ${stage}`);
  return {
    name: by("name"),
    shown: by("shown"),
    conversion: by("conversion"),
    cost: by("cost"),
    revenue: by("revenue"),
    people: byStage("people"),
    step: byStage("step"),
    mark: byStage("mark"),
    lastCorner: cell(`${kind} last corner`),
  };
}

/** Cells of the last period against those before it, by stage; and against the one before it, of rate and mix, by channel. */
export const CONTRIBUTION = numbered("contribution");
export const CHANGE_FACTOR = numbered("factor of the change");
export const COUNTED_TWICE = numbered("known in both periods");
export const LOG_MEAN = cell("logarithmic mean");
export const MIX = {
  entered: (period: 0 | 1) => numbered(`mix entered ${period}`),
  reached: (period: 0 | 1) => numbered(`mix reached ${period}`),
  conversion: (period: 0 | 1) => numbered(`mix conversion ${period}`),
  trouble: numbered("mix trouble"),
  direction: numbered("mix direction"),
  rate: numbered("mix rate"),
  mix: numbered("mix effect"),
} as const;
