import type { Context } from "../blocks/context";
import { type CellReference, type Formula, f, range } from "../formula";
import { BREAKDOWN } from "../names";
import type { Block, PlanCell, Row } from "../plan";
import {
  ALL_LIKE,
  ALL_LIKE_LEAST,
  ALL_LIKE_MONEY,
  GROUP,
  OWN,
  REST,
  SAID_OF_CHANCE,
  TOP_LEAST,
  TOP_MONEY,
} from "./answerCells";
import { areCompared, GROUP_FLOOR, GROUP_LEVEL, GROUP_OF_LEVEL, OVERALL } from "./groupCells";
import { AVERAGE, hasMoney, kindsOf, TOP, TOP_EXTRA, TOP_LEVEL, TOP_RATE } from "./levelCells";
import { saidOfChance } from "./realSentence";
import { allPeople } from "./selection";

const { people: GROUP_PEOPLE, name: GROUP_NAME } = BREAKDOWN.channel;

/** Figures that the sentences put into words. */
export function answerWorkings(context: Context): Block {
  return {
    rows: [],
    workings: [
      ...(kindsOf(context).length > 0 ? [topRow(context)] : []),
      ...(areCompared(context) ? [groupRow(context)] : []),
      chanceRow(context),
    ],
  };
}

const pale = (content: Formula, name: CellReference): PlanCell => ({ content, style: "workings", name });

const paid = (context: Context, amount: CellReference, when: Formula): Formula =>
  hasMoney(context) ? f`IF(COUNT(${amount}; ${AVERAGE})=2; IF(${when}; ${amount}*${AVERAGE}; ""); "")` : f`""`;

function topRow(context: Context): Row {
  const floor = f`INDEX(${range(GROUP_FLOOR(1), GROUP_FLOOR(context.n))}; ${TOP})`;
  const least = kindsOf(context).includes("group")
    ? f`IF(ISNUMBER(${TOP}); IF(ISNUMBER(${floor}); ${TOP_EXTRA}*(${floor}-${TOP_RATE})/(${TOP_LEVEL}-${TOP_RATE}); ""); "")`
    : f`""`;
  return {
    cells: {
      A: pale(least, TOP_LEAST),
      B: pale(paid(context, TOP_EXTRA, f`${TOP}<=${context.moneyStage}`), TOP_MONEY),
    },
  };
}

function chanceRow(context: Context): Row {
  const { level, groups, periods } = saidOfChance(context);
  return {
    cells: {
      ...(level ? { A: pale(level, SAID_OF_CHANCE.level) } : {}),
      ...(groups ? { B: pale(groups, SAID_OF_CHANCE.groups) } : {}),
      ...(periods ? { C: pale(periods, SAID_OF_CHANCE.periods) } : {}),
    },
  };
}

function groupRow(context: Context): Row {
  const { channels, n, moneyStage } = context;
  const groups = channels.length;
  const which = GROUP_OF_LEVEL(OVERALL);
  const known = (value: Formula) => f`IF(ISNUMBER(${which}); ${value}; "")`;
  const of = (stage: number) => f`INDEX(${range(GROUP_PEOPLE(1, stage), GROUP_PEOPLE(groups, stage))}; ${which})`;
  const all = (stage: number) => f`SUM(${range(GROUP_PEOPLE(1, stage), GROUP_PEOPLE(groups, stage))})`;
  // Pooled: single groups would count what is chance among them, too.
  const [first, last] = [allPeople(context, 1), allPeople(context, n)];
  const reached = (rate: CellReference) =>
    known(f`IF(COUNT(${first}; ${last})=2; IF(${first}*${last}>0; ${rate}*${first}-${last}; ""); "")`);
  return {
    cells: {
      A: pale(known(f`INDEX(${range(GROUP_NAME(1), GROUP_NAME(groups))}; ${which})`), GROUP),
      B: pale(known(f`${of(n)}/${of(1)}`), OWN),
      C: pale(known(f`(${all(n)}-${of(n)})/(${all(1)}-${of(1)})`), REST),
      D: pale(reached(GROUP_LEVEL(OVERALL)), ALL_LIKE),
      E: pale(reached(GROUP_FLOOR(OVERALL)), ALL_LIKE_LEAST),
      F: pale(paid(context, ALL_LIKE, f`${moneyStage}=${n}`), ALL_LIKE_MONEY),
    },
  };
}
