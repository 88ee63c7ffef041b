import type { Context } from "../blocks/context";
import { CONVERSION } from "../cellNames";
import { type CellReference, cell, type Formula, f, type RangeReference, range } from "../formula";
import { pale } from "../pale";
import type { Row } from "../plan";
import { adjustedChance, scaledChance } from "./holm";
import {
  ALIKE,
  BELOW,
  BELOW_LEVEL,
  COMPARED,
  EXTRA,
  GAP_ADJUSTED,
  GAP_CHANCE,
  HOLM,
  KEY,
  KIND,
  LEVEL,
  REAL,
  TOP,
  TOP_EXTRA,
  TOP_KIND,
  TOP_LEVEL,
  TOP_NAMES,
  TOP_RATE,
  VARIANCE,
  WITH_LEVEL,
  WITH_WORTH,
} from "./levelCells";
import { resultsOfStep } from "./returned";
import { nameAt } from "./words";

const column = (name: typeof LEVEL, n: number): RangeReference => range(name(1), name(n));

/** Whether a step is below its level by more than chance (Holm), and by what it is ranked. */
export function rankRow(context: Context, stage: number): Row {
  const { n } = context;
  const gaps = { chance: GAP_CHANCE, scaled: HOLM, first: 1, last: n };
  const real = f`IF(${BELOW_LEVEL(stage)}=1; IF(${KIND(stage)}<=2; IF(${GAP_ADJUSTED(stage)}<1/20; 1; 0); 1); 0)`;
  // Equals keep the funnel's order.
  const value = f`${resultsOfStep(context, stage)}*(1-${stage}/1000000000)`;
  const key = f`IF(${REAL(stage)}=1; IF(ISNUMBER(${EXTRA(stage)}); ${value}; ""); "")`;
  return {
    cells: {
      A: pale(scaledChance(gaps, stage), HOLM(stage)),
      B: pale(adjustedChance(gaps, stage), GAP_ADJUSTED(stage)),
      C: pale(real, REAL(stage)),
      D: pale(key, KEY(stage)),
    },
  };
}

/** The step worth most, and the next one where both are worth about the same. */
export function summaryRows(context: Context): Row[] {
  const { n, resultStage } = context;
  const keys = column(KEY, n);
  const second = f`MATCH(LARGE(${keys}; 2); ${keys}; 0)`;
  const of = (name: typeof LEVEL, at: Formula | CellReference) => f`INDEX(${column(name, n)}; ${at})`;
  const reachable = (level: Formula) => f`IF(${level}<1; ${level}; 1)`;
  const ratio = (at: Formula | CellReference) => f`(${reachable(of(LEVEL, at))}/${of(CONVERSION as typeof LEVEL, at)})`;
  const next = cell("stage of the second");
  const spread = f`SQRT(${ratio(TOP)}^2*${of(VARIANCE, TOP)}+${ratio(next)}^2*${of(VARIANCE, next)})`;
  // What is counted at another stage is not told apart, nor alike.
  const isComparable = f`(${TOP}<=${resultStage})=(${next}<=${resultStage})`;
  const isAlike = f`ABS(${ratio(TOP)}-${ratio(next)})<=NORMSINV(39/40)*${spread}`;
  const named = (at: CellReference, before: 0 | 1) => nameAt(context, f`${at}-${before}`);
  const known = (at: CellReference, value: Formula) => f`IF(ISNUMBER(${at}); ${value}; "")`;
  const told: Row = {
    cells: {
      A: pale(known(TOP, named(TOP, 1)), TOP_NAMES(1)),
      B: pale(known(TOP, named(TOP, 0)), TOP_NAMES(2)),
      C: pale(known(ALIKE, named(ALIKE, 1)), TOP_NAMES(3)),
      D: pale(known(ALIKE, named(ALIKE, 0)), TOP_NAMES(4)),
      E: pale(known(TOP, of(CONVERSION as typeof LEVEL, TOP)), TOP_RATE),
      F: pale(known(TOP, of(LEVEL, TOP)), TOP_LEVEL),
      G: pale(known(TOP, of(EXTRA, TOP)), TOP_EXTRA),
      H: pale(known(TOP, of(KIND, TOP)), TOP_KIND),
    },
  };
  const summary: Row = {
    cells: {
      A: pale(f`IF(COUNT(${keys})>0; MATCH(MAX(${keys}); ${keys}; 0); "")`, TOP),
      B: pale(f`IF(COUNT(${keys})>1; ${second}; "")`, next),
      C: pale(f`IF(ISNUMBER(${next}); IF(${isComparable}; IF(${isAlike}; ${next}; ""); ""); "")`, ALIKE),
      D: pale(f`COUNT(${column(LEVEL, n)})`, WITH_LEVEL),
      E: pale(f`COUNT(${column(BELOW_LEVEL, n)})`, COMPARED),
      F: pale(f`SUM(${column(BELOW_LEVEL, n)})`, BELOW),
      G: pale(f`COUNT(${column(EXTRA, n)})`, WITH_WORTH),
    },
  };
  return [summary, told];
}
