import { ENOUGH_HISTORY, LATEST } from "../../core/answer/verdict";
import { type Context, stagesFrom } from "../blocks/context";
import { byGroupAndStage } from "../blocks/groupPeople";
import { type CellReference, cell, type Formula, f, join, type RangeReference, range } from "../formula";
import { BREAKDOWN } from "../names";
import type { Block, PlanCell, Row } from "../plan";
import { OVERALL } from "./groupCells";

// The last period against the ones before it, as core/answer/verdict.ts and bands.ts do it, in native formulas, by step.

const byStep = (what: string) => (step: number) => cell(`periods ${what} ${step}`);

/** People who entered and made a step in the compared periods before the last one; 0 where one of them is unknown. */
export const BEFORE_WHOLE = byStep("whole");
export const BEFORE_PART = byStep("part");
const COMMON = byStep("common rate");
export const SIGMA = byStep("sigma");
const SCORE = byStep("score");
/** How likely a quiet series differs as much, and that times the number of steps left; 2 and 0 where it cannot be told. */
export const PERIOD_CHANCE = byStep("chance");
const HOLM = byStep("holm");
/** Among all steps. */
export const PERIOD_ADJUSTED = byStep("adjusted");
/** Limits of the last period, from all before it. */
export const CENTRE = byStep("centre");
const SPREAD = byStep("spread");
export const LIMIT_LOW = byStep("low limit");
export const LIMIT_HIGH = byStep("high limit");
/** 1 where the last period is below its limits. */
export const IS_BELOW = byStep("is below its limits");
/** The later step that is below its limits while the first is not, so that the last period may not be ripe; blank when there is none. */
export const UNRIPE = cell("step that may be unripe");
/** The step that changed most surely, and its chance; blank when none is sure. */
export const CHANGED = cell("step that changed");
export const CHANGED_CHANCE = cell("chance of the change");
/** Its conversion in the judged period, and in the compared ones before it together. */
export const CHANGED_NOW = cell("conversion of the change now");
export const CHANGED_BEFORE = cell("conversion of the change before");
/** The result against the mean of the earlier periods. */
export const RESULT_CHANCE = cell("chance of the result");
export const RESULT_BEFORE = cell("mean result before");

const { people: PEOPLE } = BREAKDOWN.period;

/** From so many periods on limits are drawn. */
export const ENOUGH_FOR_LIMITS = 8;
/** From so many earlier ones on the last period can be said to be below its limits. */
const LEAST_BEFORE = 5;

/** The first compared period, and the last one, which is judged. */
export function judgedPeriods({ ripe }: Pick<Context, "ripe">): { readonly first: number; readonly last: number } {
  return { first: Math.max(1, ripe - LATEST), last: ripe };
}

/** How many periods stand before the judged one, among those compared. */
export const earlierPeriods = (context: Pick<Context, "ripe">): number => {
  const { first, last } = judgedPeriods(context);
  return last - first;
};

/** The workings of the verdict on the last period; none without two periods. */
export function periodTests(context: Context): Block {
  if (context.ripe < 2) return { rows: [] };
  const steps = stagesFrom(OVERALL, context.n);
  return {
    rows: [],
    workings: [
      ...steps.map((step) => comparedRow(context, step)),
      ...steps.map((step) => adjustedRow(context, step)),
      ...resultRows(context),
      ...limitRows(context),
    ],
  };
}

const pale = (content: Formula, name: CellReference): PlanCell => ({ content, style: "workings", name });

const from = (step: number): number => (step === OVERALL ? 1 : step - 1);
const to = (step: number, n: number): number => (step === OVERALL ? n : step);

const between = (stage: number, first: number, last: number): RangeReference =>
  range(PEOPLE(first, stage), PEOPLE(last, stage));

function comparedRow(context: Context, step: number): Row {
  const { n } = context;
  const { first, last } = judgedPeriods(context);
  const m = last - first;
  const [whole, part] = [from(step), to(step, n)].map((stage) => between(stage, first, last - 1)) as [
    RangeReference,
    RangeReference,
  ];
  const [lastWhole, lastPart] = [PEOPLE(last, from(step)), PEOPLE(last, to(step, n))];
  const known = f`(COUNT(${whole})=${m})*(COUNT(${part})=${m})*(COUNT(${lastWhole}; ${lastPart})=2)`;
  const ifKnown = (value: Formula) => f`IF(${known}; IF(MIN(${whole}; ${lastWhole})>0; ${value}; 0); 0)`;
  const [n0, x0, p] = [BEFORE_WHOLE(step), BEFORE_PART(step), COMMON(step)];
  const isBinomial = context.countedBy === "entrants" || m >= ENOUGH_HISTORY;
  const variance = (rate: Formula | CellReference) => (isBinomial ? f`${rate}*(1-${rate})` : f`${rate}*(1+${rate})`);
  const rate = f`(${x0}/${n0})`;
  const some = (value: Formula, otherwise: Formula) => f`IF(${p}*(1-${p})>0; ${value}; ${otherwise})`;
  const sigma =
    m < 2
      ? f`0`
      : some(
          f`IF(${x0}*(${n0}-${x0})>0; ${movingSigma(context, step, first, last - 1, rate, variance(rate))}; 0)`,
          f`0`,
        );
  const z = f`(${lastPart}/${lastWhole}-${rate})/SQRT(${variance(p)}*(1/${lastWhole}+1/${n0}))`;
  const [score, spread] = [f`ABS(${SCORE(step)})`, SIGMA(step)];
  const smaller = f`IF(${p}<1/2; ${p}; 1-${p})`;
  const enough = f`${smaller}*MIN(${lastWhole}; ${n0})>=5`;
  const tail = chanceOf(score, spread, m);
  return {
    cells: {
      A: pale(ifKnown(f`SUM(${whole})`), n0),
      B: pale(ifKnown(f`SUM(${part})`), x0),
      C: pale(f`IF(${n0}>0; (${x0}+${lastPart})/(${n0}+${lastWhole}); 0)`, p),
      D: pale(sigma, SIGMA(step)),
      E: pale(some(z, f`0`), SCORE(step)),
      F: pale(some(f`IF(${enough}; ${tail}; 2)`, f`2`), PERIOD_CHANCE(step)),
    },
  };
}

/** Two-sided, by Wallace's approximation of Student's t where the earlier periods vary more than counting makes them. */
function chanceOf(score: Formula, sigma: CellReference, m: number): Formula {
  const normal = f`2*(1-NORMSDIST(${score}))`;
  if (m < 2) return normal;
  const freedom = m - 1;
  const t = f`${8 * freedom + 1}/${8 * freedom + 3}*SQRT(${freedom}*LN(1+(${score}/${sigma})^2/${freedom}))`;
  return f`IF(${sigma}>1; 2*(1-NORMSDIST(${t})); ${normal})`;
}

/** Mean moving range of the scores of neighbouring periods, by 1.128. */
function movingSigma(
  { n }: Context,
  step: number,
  first: number,
  last: number,
  rate: Formula,
  variance: Formula,
): Formula {
  const score = (a: number, b: number) => {
    const [whole, part] = [between(from(step), a, b), between(to(step, n), a, b)];
    return f`(${part}/${whole}-${rate})*SQRT(${whole})`;
  };
  const steps = last - first;
  return f`SUMPRODUCT(ABS(${score(first + 1, last)}-${score(first, last - 1)}))/${steps}/(1128/1000)/SQRT(${variance})`;
}

function adjustedRow(context: Context, step: number): Row {
  const { n, ripe } = context;
  const all = range(PERIOD_CHANCE(2), PERIOD_CHANCE(n));
  const own = PERIOD_CHANCE(step);
  const ties = step > 2 ? f`-SUMPRODUCT((${range(PERIOD_CHANCE(2), PERIOD_CHANCE(step - 1))}=${own})*1)` : f``;
  const left = f`(SUMPRODUCT((${all}<=1)*1)-SUMPRODUCT((${all}<${own})*1)${ties})`;
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
  const { low, high } = limitsAt(step, lastWhole);
  const limit = (value: Formula) => (earlier >= LEAST_BEFORE ? value : f`""`);
  return {
    cells: {
      A: pale(isStep ? f`IF(${own}<=1; ${own}*${left}; 0)` : f`0`, HOLM(step)),
      B: pale(
        isStep ? f`IF(${own}<=1; MIN(1; SUMPRODUCT(MAX((${all}<=${own})*${range(HOLM(2), HOLM(n))}))); 2)` : f`2`,
        PERIOD_ADJUSTED(step),
      ),
      C: pale(centre, c),
      D: pale(f`IF(${c}*(1-${c})>0; ${spread}; 1)`, SPREAD(step)),
      E: pale(limit(low), LIMIT_LOW(step)),
      F: pale(limit(high), LIMIT_HIGH(step)),
      G: pale(
        f`IF(ISNUMBER(${LIMIT_LOW(step)}); IF(ISNUMBER(${lastPart}); IF(${lastPart}<${LIMIT_LOW(step)}*${lastWhole}; 1; 0); 0); 0)`,
        IS_BELOW(step),
      ),
    },
  };
}

/** Limits of a period of so many people, at three sigma; blank where it has too few for them. */
export function limitsAt(step: number, whole: CellReference): { readonly low: Formula; readonly high: Formula } {
  const c = CENTRE(step);
  const reach = f`3*${SPREAD(step)}*SQRT(${c}*(1-${c})/${whole})`;
  const smaller = f`IF(${c}<1/2; ${c}; 1-${c})`;
  const drawn = (value: Formula) =>
    f`IF(ISNUMBER(${whole}); IF(${c}*(1-${c})>0; IF(${whole}*${smaller}>=5; ${value}; ""); ""); "")`;
  return { low: drawn(f`MAX(0; ${c}-${reach})`), high: drawn(f`MIN(1; ${c}+${reach})`) };
}

function resultRows(context: Context): Row[] {
  const { n } = context;
  const { first, last } = judgedPeriods(context);
  const m = last - first;
  const before = between(n, first, last - 1);
  const now = PEOPLE(last, n);
  const mean = RESULT_BEFORE;
  const sigma = cell("sigma of the result");
  const all = f`((${mean}*${m}+${now})/${m + 1})`;
  const z = f`ABS(${now}-${mean})/SQRT(${all}*(1+1/${m}))`;
  const moving =
    m < 2
      ? f`0`
      : f`SUMPRODUCT(ABS(${between(n, first + 1, last - 1)}-${between(n, first, last - 2)}))/${m - 1}/(1128/1000)/SQRT(${mean})`;
  const chances = range(PERIOD_ADJUSTED(1), PERIOD_ADJUSTED(n));
  return [
    {
      cells: {
        A: pale(f`IF(COUNT(${before}; ${now})=${m + 1}; SUM(${before})/${m}; "")`, mean),
        B: pale(f`IF(ISNUMBER(${mean}); IF(${mean}>0; ${moving}; 0); 0)`, sigma),
        C: pale(f`IF(ISNUMBER(${mean}); IF(${mean}+${now}>0; ${chanceOf(z, sigma, m)}; 2); 2)`, RESULT_CHANCE),
        D: pale(f`IF(MIN(${chances})<1/20; MATCH(MIN(${chances}); ${chances}; 0); "")`, CHANGED),
        E: pale(f`MIN(${chances})`, CHANGED_CHANCE),
        F: pale(
          ofChanged(context, (step) => f`${PEOPLE(last, step)}/${PEOPLE(last, step - 1)}`),
          CHANGED_NOW,
        ),
        G: pale(
          ofChanged(context, (step) => f`${BEFORE_PART(step)}/${BEFORE_WHOLE(step)}`),
          CHANGED_BEFORE,
        ),
        H: pale(unripe(context), UNRIPE),
      },
    },
    {
      cells: {
        A: pale(f`IF(ISNUMBER(${CHANGED}); ${CHANGED}; ${OVERALL})`, DRAWN),
        B: pale(
          ofDrawn(context, (step) => f`${CENTRE(step)}`),
          DRAWN_CENTRE,
        ),
        C: pale(
          ofDrawn(context, (step) => f`${SPREAD(step)}`),
          DRAWN_SPREAD,
        ),
      },
    },
  ];
}

const ofChanged = ({ n }: Context, figure: (step: number) => Formula): Formula =>
  f`IF(ISNUMBER(${CHANGED}); CHOOSE(${CHANGED}-1; ${join(stagesFrom(2, n).map(figure), "; ")}); "")`;

/** The conversion whose trend is drawn: of the step that changed, otherwise the overall one. */
export const DRAWN = cell("step drawn");

/** A figure of the drawn step. */
export const ofDrawn = ({ n }: Context, figure: (step: number) => Formula): Formula =>
  f`CHOOSE(${DRAWN}; ${join(stagesFrom(OVERALL, n).map(figure), "; ")})`;

/** People who entered and made the drawn step in a period, and between which limits its conversion usually is. */
export function drawnAt(context: Context, period: number) {
  const { n } = context;
  return {
    whole: ofDrawn(context, (step) => f`${PEOPLE(period, from(step))}`),
    part: ofDrawn(context, (step) => f`${PEOPLE(period, to(step, n))}`),
  };
}
export const DRAWN_CENTRE = cell("centre drawn");
export const DRAWN_SPREAD = cell("spread drawn");

const MARK = (period: number, step: number) => cell(`period mark ${period} ${step}`);

/** 1 above its limits, -1 below, 0 within, blank where there are none: by period and step. */
export const periodMark = (period: number, step: number): Formula => f`${MARK(period, step)}`;

function limitRows({ periods, ripe, n }: Context): Row[] {
  if (ripe < ENOUGH_FOR_LIMITS) return [];
  return byGroupAndStage(periods.length, stagesFrom(2, n), (period, step) => {
    const [whole, part] = [PEOPLE(period, from(step)), PEOPLE(period, to(step, n))];
    const { low, high } = limitsAt(step, whole);
    const rate = f`${part}/${whole}`;
    const side = f`IF(${rate}<${low}; 0-1; IF(${rate}>${high}; 1; 0))`;
    return pale(
      f`IF(COUNT(${whole}; ${part})=2; IF(${whole}>0; IF(ISNUMBER(${low}); ${side}; ""); ""); "")`,
      MARK(period, step),
    );
  });
}

/** Where nobody said by what date the rows count: a later step fell below its limits, and the first did not. */
function unripe({ n, countedBy }: Context): Formula {
  if (countedBy !== null || n < 3) return f`""`;
  const all = range(IS_BELOW(2), IS_BELOW(n));
  return f`IF(${IS_BELOW(2)}=1; ""; IF(SUM(${all})>0; 1+MATCH(1; ${all}; 0); ""))`;
}
