import { ENOUGH_FOR_LIMITS } from "../../core/answer/periodLimits";
import { LEAST_BEFORE } from "../../core/answer/ripeness";
import { type Context, stagesFrom } from "../blocks/context";
import { byGroupAndStage } from "../blocks/groupPeople";
import { BREAKDOWN } from "../cellNames";
import { type CellReference, cell, type Formula, f, type RangeReference, range } from "../formula";
import { pale } from "../pale";
import type { Row } from "../plan";
import { from, OVERALL, to } from "./groupCells";
import { adjustedChance, scaledChance } from "./holm";
import {
  BEFORE_PART,
  BEFORE_WHOLE,
  between,
  CENTRE,
  EFFECT,
  HOLM,
  IS_BELOW,
  LIMIT_HIGH,
  LIMIT_LOW,
  PERIOD_ADJUSTED,
  PERIOD_CHANCE,
  RESULT_BEFORE,
  SPREAD,
} from "./periodCells";
import { movingSigma } from "./periodVerdict";

const { people: PEOPLE } = BREAKDOWN.period;

export function adjustedRow(context: Context, step: number): Row {
  const { n, ripe } = context;
  const chances = { chance: PERIOD_CHANCE, scaled: HOLM, first: 2, last: n };
  const isStep = step !== OVERALL;
  const earlier = ripe - 1;
  const [whole, part] = [from(step), to(step, n)].map((stage) => between(stage, 1, earlier)) as [
    RangeReference,
    RangeReference,
  ];
  const known = f`(COUNT(${whole})=${earlier})*(COUNT(${part})=${earlier})`;
  const centre = f`IF(${known}; IF(MIN(${whole})>0; SUM(${part})/SUM(${whole}); 0); 0)`;
  const c = CENTRE(step);
  const spread = earlier < 2 ? f`1` : f`MAX(1; ${movingSigma(context, step, 1, earlier, f`${c}`, f`(${c}*(1-${c}))`)})`;
  const [lastWhole, lastPart] = [PEOPLE(ripe, from(step)), PEOPLE(ripe, to(step, n))];
  const { low, high } = limitsOf(c, SPREAD(step), lastWhole);
  const limit = (value: Formula) => (earlier >= LEAST_BEFORE ? value : f`""`);
  return {
    cells: {
      A: pale(isStep ? scaledChance(chances, step) : f`0`, HOLM(step)),
      B: pale(isStep ? adjustedChance(chances, step) : f`2`, PERIOD_ADJUSTED(step)),
      C: pale(centre, c),
      D: pale(f`IF(${c}*(1-${c})>0; ${spread}; 1)`, SPREAD(step)),
      E: pale(limit(low), LIMIT_LOW(step)),
      F: pale(limit(high), LIMIT_HIGH(step)),
      G: pale(
        f`IF(ISNUMBER(${LIMIT_LOW(step)}); IF(ISNUMBER(${lastPart}); IF(${lastPart}<${LIMIT_LOW(step)}*${lastWhole}; 1; 0); 0); 0)`,
        IS_BELOW(step),
      ),
      H: pale(isStep ? effectOf(context, step) : f`0`, EFFECT(step)),
    },
  };
}

/** As core/answer/comparedPeriods.ts has it. */
function effectOf({ n, ripe }: Context, step: number): Formula {
  const now = f`(${PEOPLE(ripe, to(step, n))}/${PEOPLE(ripe, from(step))})`;
  const before = f`(${BEFORE_PART(step)}/${BEFORE_WHOLE(step)})`;
  const times = (more: Formula, less: Formula) =>
    f`IF(${more}>${less}; IF(${less}>0; ${more}/${less}; ${BEYOND_ALL}); 0)`;
  const result = PEOPLE(ripe, n);
  const moved = f`IF(${result}>${RESULT_BEFORE}; ${times(now, before)}; IF(${result}<${RESULT_BEFORE}; ${times(before, now)}; 0))`;
  return f`IF(${PERIOD_ADJUSTED(step)}<1/20; IF(COUNT(${RESULT_BEFORE}; ${result})=2; ${moved}; 0); 0)`;
}

// Of what rose from nothing, or fell to it.
const BEYOND_ALL = 1_000_000_000_000;

/** Limits of a period of so many people, at three sigma; blank where it has too few for them. */
export function limitsOf(
  centre: CellReference,
  spread: CellReference,
  whole: CellReference,
): { readonly low: Formula; readonly high: Formula } {
  const reach = f`3*${spread}*SQRT(${centre}*(1-${centre})/${whole})`;
  const smaller = f`IF(${centre}<1/2; ${centre}; 1-${centre})`;
  const drawn = (value: Formula) =>
    f`IF(ISNUMBER(${whole}); IF(${centre}*(1-${centre})>0; IF(${whole}*${smaller}>=5; ${value}; ""); ""); "")`;
  return { low: drawn(f`MAX(0; ${centre}-${reach})`), high: drawn(f`MIN(1; ${centre}+${reach})`) };
}

const MARK = (period: number, step: number) => cell(`period mark ${period} ${step}`);

/** 1 above its limits, -1 below, 0 within, blank where there are none, and where the period is not ripe: by period and step. */
export const periodMark = (period: number, step: number): Formula => f`${MARK(period, step)}`;

export function limitRows({ periods, ripe, n }: Context): Row[] {
  if (ripe < ENOUGH_FOR_LIMITS) return [];
  return byGroupAndStage(periods.length, stagesFrom(2, n), (period, step) => {
    const mark = MARK(period, step);
    if (period > ripe) return pale(f`""`, mark);
    const [whole, part] = [PEOPLE(period, from(step)), PEOPLE(period, to(step, n))];
    const { low, high } = limitsOf(CENTRE(step), SPREAD(step), whole);
    const rate = f`${part}/${whole}`;
    const side = f`IF(${rate}<${low}; 0-1; IF(${rate}>${high}; 1; 0))`;
    return pale(f`IF(COUNT(${whole}; ${part})=2; IF(${whole}>0; IF(ISNUMBER(${low}); ${side}; ""); ""); "")`, mark);
  });
}

/** Where nobody said by what date the rows count: a later step fell below its limits, and the first did not. */
export function unripe({ n, countedBy }: Context): Formula {
  if (countedBy !== null || n < 3) return f`""`;
  const all = range(IS_BELOW(2), IS_BELOW(n));
  return f`IF(${IS_BELOW(2)}=1; ""; IF(SUM(${all})>0; 1+MATCH(1; ${all}; 0); ""))`;
}
