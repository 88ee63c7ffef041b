import { FEWEST } from "../../core/plan/progress";
import type { Context } from "../blocks/context";
import { PEOPLE } from "../cellNames";
import { cell, type Formula, f } from "../formula";
import { peopleText } from "../formulaPieces";
import { ALL_DAYS, DAY, hasPeoplePace, SHARE, toldStages } from "../pace/cells";
import { dayOf } from "../pace/words";
import { pale } from "../pale";
import type { Row } from "../plan";
import { moneyPart } from "./answerCells";
import { AVERAGE, hasMoney, kindsOf, PLANNED, TOP, TOP_EXTRA } from "./levelCells";
import { answerTexts, countText, nameOf, say, timesText } from "./words";

// Entrants that are missing to the plan, as core/answer/entryGap.ts finds them, in native formulas.

/** How many should have entered by now; blank where nobody knows, and where as many did. */
const DUE = cell("entrants due");
/** What they would bring, in people and in money; how likely chance alone makes such a gap; and 1 where it is worth saying. */
export const ENTRY_EXTRA = cell("extra of the entrants due");
const ENTRY_MONEY = cell("money of the entrants due");
const ENTRY_CHANCE = cell("chance of the entrants due");
export const IS_BEHIND = cell("is the start behind");

/** Whether a report can tell it: the later stages of those who entered lately are still to come. */
export const hasEntry = (context: Context): boolean =>
  hasPeoplePace(context) && context.resultStage <= toldStages(context);

/** Its figures. */
export function entryRow(context: Context): Row {
  const [plan, entered, reached] = [PLANNED(1), PEOPLE(1), PEOPLE(context.resultStage)];
  // Of a period that has not begun nothing is due.
  const gone = f`IF(ISNUMBER(${ALL_DAYS}); IF(ISNUMBER(${SHARE}); ${SHARE}; 0); 1)`;
  const missing = f`IF((${entered}>0)*(${reached}>0)*(${plan}*${gone}>${entered})=1; ${plan}*${gone}; "")`;
  const known = (value: Formula): Formula => f`IF(ISNUMBER(${DUE}); ${value}; "")`;
  const paid = hasMoney(context) ? f`IF(COUNT(${ENTRY_EXTRA}; ${AVERAGE})=2; ${ENTRY_EXTRA}*${AVERAGE}; "")` : f`""`;
  const isSaid = f`(${DUE}>=${FEWEST})*(${ENTRY_CHANCE}<1/20)*(${ENTRY_EXTRA}>=1/2)`;
  return {
    cells: {
      A: pale(f`IF(COUNT(${plan}; ${entered}; ${reached})=3; ${missing}; "")`, DUE),
      B: pale(known(f`${reached}*(${DUE}/${entered}-1)`), ENTRY_EXTRA),
      C: pale(paid, ENTRY_MONEY),
      D: pale(known(f`MIN(1; 2*(1-NORMSDIST((${DUE}-${entered})/SQRT(${DUE}))))`), ENTRY_CHANCE),
      E: pale(f`IF(ISNUMBER(${DUE}); ${isSaid}; 0)`, IS_BEHIND),
    },
  };
}

/** Whether the start is worth more than the step worth most. */
export function isWorthMore(context: Context): Formula {
  if (kindsOf(context).length === 0) return f`1=0`;
  const more = f`(${TOP}<=${context.resultStage})*(${TOP_EXTRA}>=1/2)*(${ENTRY_EXTRA}>${TOP_EXTRA})=1`;
  return f`IF(ISNUMBER(${TOP}); ${more}; 1=0)`;
}

/** How far the start is behind its plan. */
export function behindSentence(context: Context): Formula {
  const texts = answerTexts(context);
  const said = {
    first: nameOf(1),
    entered: peopleText(PEOPLE(1)),
    due: peopleText(f`ROUND(${DUE}; IF(${DUE}<10; 1; 0))`),
    extra: countText(context, ENTRY_EXTRA, context.resultStage),
    money: moneyPart(context, ENTRY_MONEY),
  };
  const by = say(context, texts.entryBehindBy, { ...said, day: dayOf(context, DAY.through) });
  return f`IF(IF(ISNUMBER(${SHARE}); ${SHARE}<1; 1=0); ${by}; ${say(context, texts.entryBehind, said)})`;
}

/** Whether that may be chance; nothing where it is not said. */
export function realEntry(context: Context): Formula | null {
  if (!hasEntry(context)) return null;
  const said = say(context, answerTexts(context).realEntry, { times: timesText(ENTRY_CHANCE) });
  return f`IF(${IS_BEHIND}=1; ${said}; "")`;
}
