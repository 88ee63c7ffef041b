import { type Context, stagesFrom } from "../blocks/context";
import { cell, type Formula, f, join, range } from "../formula";
import { BREAKDOWN } from "../names";
import type { Block, Row } from "../plan";
import { OVERALL, pale } from "./groupCells";
import {
  BEFORE_PART,
  BEFORE_WHOLE,
  between,
  CENTRE,
  CHANGED,
  CHANGED_BEFORE,
  CHANGED_CHANCE,
  CHANGED_NOW,
  judgedPeriods,
  PERIOD_ADJUSTED,
  RESULT_BEFORE,
  RESULT_CHANCE,
  SPREAD,
  UNRIPE,
} from "./periodCells";
import { DRAWN, DRAWN_CENTRE, DRAWN_SPREAD, ofDrawn } from "./periodDrawn";
import { adjustedRow, limitRows, unripe } from "./periodLimits";
import { chanceOf, comparedRow } from "./periodVerdict";

const { people: PEOPLE } = BREAKDOWN.period;

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
