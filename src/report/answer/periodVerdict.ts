import { ENOUGH_HISTORY } from "../../core/answer/verdict";
import type { Context } from "../blocks/context";
import { BREAKDOWN } from "../cellNames";
import { type CellReference, type Formula, f, type RangeReference } from "../formula";
import { pale } from "../pale";
import type { Row } from "../plan";
import { from, to } from "./groupCells";
import { BEFORE_PART, BEFORE_WHOLE, between, COMMON, judgedPeriods, PERIOD_CHANCE, SCORE, SIGMA } from "./periodCells";

const { people: PEOPLE } = BREAKDOWN.period;

export function comparedRow(context: Context, step: number): Row {
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
      : some(f`IF(${variance(rate)}>0; ${movingSigma(context, step, first, last - 1, rate, variance(rate))}; 0)`, f`0`);
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
export function movingSigma(
  { n }: Pick<Context, "n">,
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
