import type { Context } from "../blocks/context";
import { BREAKDOWN } from "../cellNames";
import { type CellReference, type Formula, f, range } from "../formula";
import { pale } from "../pale";
import type { Block, Row } from "../plan";
import {
  ALL_LIKE,
  ALL_LIKE_LEAST,
  ALL_LIKE_MONEY,
  GROUP,
  OWN,
  REST,
  SAID_OF_CHANCE,
  SAID_OF_GROWTH,
  TOP_LEAST,
  TOP_MONEY,
} from "./answerCells";
import { entryRow, hasEntry } from "./entryGap";
import {
  ALL_PART,
  ALL_WHOLE,
  areCompared,
  BEST_PART,
  BEST_WHOLE,
  GROUP_FLOOR,
  GROUP_LEVEL,
  GROUP_OF_LEVEL,
  OVERALL,
} from "./groupCells";
import { saidOfGrowth } from "./growthSentence";
import { AVERAGE, hasMoney, kindsOf, TOP, TOP_EXTRA, TOP_LEVEL, TOP_RATE } from "./levelCells";
import { saidOfChance } from "./realSentence";
import { BROUGHT } from "./returned";

const { name: GROUP_NAME } = BREAKDOWN.channel;

/** Figures that the sentences put into words. */
export function answerWorkings(context: Context): Block {
  return {
    rows: [],
    workings: [
      ...(kindsOf(context).length > 0 ? [topRow(context)] : []),
      ...(hasEntry(context) ? [entryRow(context), growthRow(context)] : []),
      ...(areCompared(context) ? [groupRow(context)] : []),
      chanceRow(context),
    ],
  };
}

const paid = (context: Context, amount: CellReference, when: Formula): Formula =>
  hasMoney(context) ? f`IF(COUNT(${amount}; ${AVERAGE})=2; IF(${when}; ${amount}*${AVERAGE}; ""); "")` : f`""`;

/** What the step worth most brings at least, and in money. */
export function topRow(context: Context): Row {
  const floor = f`INDEX(${range(GROUP_FLOOR(1), GROUP_FLOOR(context.n))}; ${TOP})`;
  const least = kindsOf(context).includes("group")
    ? f`IF(ISNUMBER(${TOP}); IF(ISNUMBER(${floor}); ${TOP_EXTRA}*(${floor}-${TOP_RATE})/(${TOP_LEVEL}-${TOP_RATE}); ""); "")`
    : f`""`;
  return {
    cells: {
      A: pale(least, TOP_LEAST),
      B: pale(topMoney(context), TOP_MONEY),
    },
  };
}

function topMoney(context: Context): Formula {
  const before = paid(context, TOP_EXTRA, f`${TOP}<=${context.moneyStage}`);
  if (!context.returns || !hasMoney(context)) return before;
  const after = f`IF(COUNT(${TOP_EXTRA}; ${BROUGHT}; ${AVERAGE})=3; ${TOP_EXTRA}*${BROUGHT}*${AVERAGE}; "")`;
  return f`IF(ISNUMBER(${TOP}); IF(${TOP}>${context.moneyStage}; ${after}; ${before}); "")`;
}

function growthRow(context: Context): Row {
  const { step, next, entry } = saidOfGrowth(context);
  return {
    cells: {
      A: pale(step, SAID_OF_GROWTH.step),
      B: pale(next, SAID_OF_GROWTH.next),
      C: pale(entry, SAID_OF_GROWTH.entry),
    },
  };
}

function chanceRow(context: Context): Row {
  const { level, entry, groups, periods } = saidOfChance(context);
  return {
    cells: {
      ...(level ? { A: pale(level, SAID_OF_CHANCE.level) } : {}),
      ...(groups ? { B: pale(groups, SAID_OF_CHANCE.groups) } : {}),
      ...(periods ? { C: pale(periods, SAID_OF_CHANCE.periods) } : {}),
      ...(entry ? { D: pale(entry, SAID_OF_CHANCE.entry) } : {}),
    },
  };
}

function groupRow(context: Context): Row {
  const { channels, n, moneyStage } = context;
  const groups = channels.length;
  const which = GROUP_OF_LEVEL(OVERALL);
  const known = (value: Formula) => f`IF(ISNUMBER(${which}); ${value}; "")`;
  const [whole, part] = [BEST_WHOLE(OVERALL), BEST_PART(OVERALL)];
  // Pooled, of all that are compared: single groups would count what is chance among them, too.
  const reached = (rate: CellReference) => known(f`${rate}*${ALL_WHOLE(OVERALL)}-${ALL_PART(OVERALL)}`);
  return {
    cells: {
      A: pale(known(f`INDEX(${range(GROUP_NAME(1), GROUP_NAME(groups))}; ${which})`), GROUP),
      B: pale(known(f`${part}/${whole}`), OWN),
      C: pale(known(f`(${ALL_PART(OVERALL)}-${part})/(${ALL_WHOLE(OVERALL)}-${whole})`), REST),
      D: pale(reached(GROUP_LEVEL(OVERALL)), ALL_LIKE),
      E: pale(reached(GROUP_FLOOR(OVERALL)), ALL_LIKE_LEAST),
      F: pale(paid(context, ALL_LIKE, f`${moneyStage}=${n}`), ALL_LIKE_MONEY),
    },
  };
}
