import { FEWEST, TENTH_OF } from "../../core/plan/progress";
import { PACE } from "../../text/report/pace";
import { type Context, stagesFrom } from "../blocks/context";
import { type Formula, f, known } from "../formula";
import { PEOPLE, Z } from "../names";
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
  const isPeriod = f`COUNT(${DAY.first}; ${DAY.last}; ${DAY.through})=3`;
  // Of a time of day, as a stamp has one, the day counts.
  const [first, last] = [f`INT(${DAY.first})`, f`INT(${DAY.last})`];
  const end = f`INT(MIN(${DAY.through}; ${DAY.last}))`;
  const isWorking = f`IFERROR(${DAY.by}=${WORKING}; 1=0)`;
  const days = (to: Formula) =>
    f`IF(${isWorking}; IFERROR(NETWORKDAYS(${first}; ${to}; ${holidays(context)}); ""); ${to}-${first}+1)`;
  const offered = context.answer.planDays;
  return [
    { cells: { A: pale(texts.calendar, CALENDAR) } },
    { cells: { A: pale(texts.working, WORKING) } },
    {
      cells: {
        A: pale(offered?.first ?? "", PACE_OFFERED.from),
        B: pale(offered?.last ?? "", PACE_OFFERED.to),
        C: pale(f`IF(${isPeriod}; IF(${last}>=${first}; ${days(last)}; ""); "")`, ALL_DAYS),
        D: pale(known([ALL_DAYS], f`IF(${end}>=${first}; ${days(end)}; 0)`), GONE),
        E: pale(known([GONE], f`IF(${GONE}>0; ${GONE}/${ALL_DAYS}; "")`), SHARE),
        F: pale(known([GONE], f`${ALL_DAYS}-${GONE}`), LEFT),
      },
    },
  ];
}

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
