import { type CellReference, cell, type RangeReference, range } from "./formula";

// Stages count from 1, as the report numbers them; a step is known by the stage it leads to, from 2.
const numbered =
  (name: string) =>
  (stage: number): CellReference =>
    cell(`${name} ${stage}`);

/** Cells of the stages table. */
export const NUMBER = numbered("number");
export const STAGE = numbered("stage");
export const PEOPLE = numbered("people");
export const CONVERSION = numbered("conversion");
export const FROM_START = numbered("from start");
export const LOST = numbered("lost");
export const BAR = numbered("bar");

/** Cells of the what-if table. */
export const POINTS = numbered("points");
export const BECOMES = numbered("becomes");
export const PEOPLE_THEN = numbered("people then");
export const GROWTH = numbered("growth");
export const GROWTH_TOGETHER = cell("growth together");

/** The what-if inputs of a funnel of `n` stages, and the names they belong to. */
export const pointsRange = (n: number): RangeReference => range(POINTS(2), POINTS(n));
export const stepNames = (n: number): RangeReference => range(STAGE(2), STAGE(n));

/** Workings by stage: the step's what-if factor, the chart's columns, the step's lever and what it is ranked by. */
export const FACTOR = numbered("factor");
export const CHART_LABEL = numbered("chart label");
export const CHART_SPACER = numbered("chart spacer");
export const CHART_VALUE = numbered("chart value");
export const CHART_LOWEST = numbered("chart lowest");
export const EXTRA = numbered("extra");
export const RANK_KEY = numbered("rank key");

/** Workings that stand once; "the stage of" is a stage number, blank when there is none. */
export const Z = cell("normal quantile");
export const LOW = cell("interval low");
export const HIGH = cell("interval high");
export const LARGEST = cell("largest stage");
export const AXIS = cell("axis is linear");
export const LOWEST = cell("stage of the lowest conversion");
export const MARKED = cell("stage marked as lowest");
export const BEST = cell("stage of the best lever");
export const MEMORY = cell("memory");

/** Corners of the report, and the cell that the chart hangs on. */
export const FIRST_CORNER = cell("first corner");
export const LAST_CORNER = cell("last corner");
export const CHART_CORNER = CHART_LABEL(0);
