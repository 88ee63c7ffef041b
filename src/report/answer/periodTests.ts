import { type Context, stagesFrom } from "../blocks/context";
import { BREAKDOWN } from "../cellNames";
import { type Formula, f, join, range } from "../formula";
import { pale } from "../pale";
import type { Block, Row } from "../plan";
import { OVERALL } from "./groupCells";
import {
  BEFORE_PART,
  BEFORE_WHOLE,
  between,
  CENTRE,
  CHANGED,
  CHANGED_BEFORE,
  CHANGED_CHANCE,
  CHANGED_NOW,
  EFFECT,
  judgedPeriods,
  PERIOD_ADJUSTED,
  RESULT_BEFORE,
  SPREAD,
  UNRIPE,
} from "./periodCells";
import { DRAWN, DRAWN_CENTRE, DRAWN_SPREAD, ofDrawn } from "./periodDrawn";
import { adjustedRow, limitRows, unripe } from "./periodLimits";
import { comparedRow } from "./periodVerdict";

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
  const chances = range(PERIOD_ADJUSTED(1), PERIOD_ADJUSTED(n));
  const effects = range(EFFECT(1), EFFECT(n));
  const surest = f`IF(MIN(${chances})<1/20; MATCH(MIN(${chances}); ${chances}; 0); "")`;
  return [
    {
      cells: {
        A: pale(f`IF(COUNT(${before}; ${now})=${m + 1}; SUM(${before})/${m}; "")`, RESULT_BEFORE),
        B: pale(f`IF(MAX(${effects})>0; MATCH(MAX(${effects}); ${effects}; 0); ${surest})`, CHANGED),
        C: pale(f`IF(ISNUMBER(${CHANGED}); INDEX(${chances}; ${CHANGED}); 2)`, CHANGED_CHANCE),
        D: pale(
          ofChanged(context, (step) => f`${PEOPLE(last, step)}/${PEOPLE(last, step - 1)}`),
          CHANGED_NOW,
        ),
        E: pale(
          ofChanged(context, (step) => f`${BEFORE_PART(step)}/${BEFORE_WHOLE(step)}`),
          CHANGED_BEFORE,
        ),
        F: pale(unripe(context), UNRIPE),
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
