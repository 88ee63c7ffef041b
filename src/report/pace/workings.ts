import { FEWEST, TENTH_OF } from "../../core/plan/progress";
import { PLANNED_DAYS } from "../../core/plan/workingDays";
import { PACE } from "../../text/report/pace";
import { type Context, stagesFrom } from "../blocks/context";
import { PEOPLE, Z } from "../cellNames";
import { type Formula, f, join, known } from "../formula";
import { pale } from "../pale";
import type { Row } from "../plan";
import {
  ALL_DAYS,
  CALENDAR,
  DAY,
  FORECAST,
  FORECAST_HIGH,
  FORECAST_LOW,
  GONE,
  holidays,
  LEFT,
  offeredDays,
  PACE_OFFERED,
  SHARE,
  toldStages,
  WORKING,
} from "./cells";

/** The days of the period, and each stage's forecast with its likely range. */
export const paceWorkings = (context: Context): Row[] => [
  ...periodRows(context),
  ...stagesFrom(1, toldStages(context)).map(bandRow),
];

function periodRows(context: Context): Row[] {
  const texts = PACE[context.model.language];
  // Of a time of day, as a stamp has one, the day counts.
  const [first, last] = [f`INT(${DAY.first})`, f`INT(${DAY.last})`];
  const end = f`INT(MIN(${DAY.through}; ${DAY.last}))`;
  const free = f`${holidays(context)}`;
  const areFree = f`IF(COUNT(${free})=0; 1=1; ${areDays(free)})`;
  const working = (to: Formula) => f`IF(${areFree}; IFERROR(NETWORKDAYS(${first}; ${to}; ${free}); ""); "")`;
  const days = (to: Formula) => f`IF(${IS_COUNTED}; IF(${DAY.by}=${WORKING}; ${working(to)}; ${to}-${first}+1); "")`;
  // Where the table says none now, those that it said are kept: with them again, what was typed is of the same period.
  const offered = context.answer.planDays ?? offeredDays(context.model.offeredBefore);
  return [
    { cells: { A: pale(texts.calendar, CALENDAR) } },
    { cells: { A: pale(texts.working, WORKING) } },
    {
      cells: {
        A: pale(offered?.first ?? "", PACE_OFFERED.from),
        B: pale(offered?.last ?? "", PACE_OFFERED.to),
        C: pale(f`IF(${IS_PERIOD}; IF(${last}>=${first}; ${days(last)}; ""); "")`, ALL_DAYS),
        D: pale(known([ALL_DAYS], f`IF(${end}>=${first}; ${days(end)}; 0)`), GONE),
        E: pale(known([GONE], f`IF(${GONE}>0; ${GONE}/${ALL_DAYS}; "")`), SHARE),
        F: pale(known([GONE], f`${ALL_DAYS}-${GONE}`), LEFT),
      },
    },
  ];
}

/** Whether numbers are days that anybody plans with. */
const areDays = (days: Formula): Formula =>
  f`(MIN(${days})>=${PLANNED_DAYS.first})*(MAX(${days})<=${PLANNED_DAYS.last})=1`;

const PERIOD = join([DAY.first, DAY.last, DAY.through], "; ");

/** Whether the period and the day of the data are days. */
export const IS_PERIOD: Formula = f`IF(COUNT(${PERIOD})=3; ${areDays(PERIOD)}; 1=0)`;

/** Whether days are counted in one of the two ways. */
export const IS_COUNTED: Formula = f`IFERROR((${DAY.by}=${WORKING})+(${DAY.by}=${CALENDAR})>0; 1=0)`;

// Both ends of the score interval of the whole, as core/plan/pace.ts has them.
function bandRow(stage: number): Row {
  const people = PEOPLE(stage);
  const square = f`${Z}*${Z}*(1-${SHARE})`;
  const end = (sign: "+" | "-") =>
    f`(2*${people}+${square}${signOf(sign)}${Z}*SQRT((1-${SHARE})*(4*${people}+${square})))/(2*${SHARE})`;
  const told = (value: Formula) =>
    known([people, SHARE], f`IF((${people}>=${FEWEST})*(${TENTH_OF}*${SHARE}>=1)=1; ${value}; "")`);
  return {
    cells: {
      A: pale(told(f`${people}/${SHARE}`), FORECAST(stage)),
      B: pale(told(f`MAX(${people}; ${end("-")})`), FORECAST_LOW(stage)),
      C: pale(told(end("+")), FORECAST_HIGH(stage)),
    },
  };
}

const signOf = (sign: "+" | "-"): Formula => ({ kind: "formula", parts: [sign] });
