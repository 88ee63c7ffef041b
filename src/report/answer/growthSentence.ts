import { areStagesTold } from "../../core/deals/lostSomewhere";
import type { Context } from "../blocks/context";
import { addLostFrom } from "../deals/openDeals";
import { type CellReference, type Formula, f, range } from "../formula";
import {
  ALL_LIKE,
  ALL_LIKE_MONEY,
  countAtTop,
  GROUP,
  groupName,
  moneyPart,
  OWN,
  REST,
  SAID_OF_GROWTH,
  TOP_MONEY,
} from "./answerCells";
import { behindSentence, hasEntry, IS_BEHIND, isWorthMore } from "./entryGap";
import { areCompared, GROUP_LEVEL, GROUP_OF_LEVEL, OVERALL } from "./groupCells";
import * as at from "./levelCells";
import * as periods from "./periodCells";
import { ifAll } from "./selector";
import { answerTexts, countText, nameAt, nameOf, rateText, say, timesText } from "./words";

/** What is worth most: a step or the start; the group or the change that is proven, or why none is named. */
export function growthSentence(context: Context): Formula {
  if (!hasEntry(context)) return stepSentence(context);
  const { step, next, entry } = SAID_OF_GROWTH;
  const both = f`IF(${isWorthMore(context)}; ${entry}&" "&${next}; ${step}&" "&${entry})`;
  return f`IF(${IS_BEHIND}=1; ${both}; ${step})`;
}

/** What the sentence is made of where a start may be behind its plan: each in a cell, since a formula has a limit. */
export const saidOfGrowth = (context: Context): Readonly<Record<keyof typeof SAID_OF_GROWTH, Formula>> => ({
  step: stepSentence(context),
  next: at.kindsOf(context).length > 0 ? f`IF(ISNUMBER(${at.TOP}); ${stepWorthMost(context, true)}; "")` : f`""`,
  entry: f`IF(${IS_BEHIND}=1; ${behindSentence(context)}; "")`,
});

/** The step worth most, or the group or the change that is proven, or why none is named. */
function stepSentence(context: Context): Formula {
  const { deals } = context.model;
  const hasLevels = at.kindsOf(context).length > 0;
  const otherwise =
    deals && !areStagesTold(deals.figures)
      ? addLostFrom(context, deals)
      : sureChange(context, withoutLoss(context, hasLevels));
  const byGroups =
    context.imitable === true && areCompared(context)
      ? f`IF(${ofAll(context, GROUP_OF_LEVEL(OVERALL))}; ${groupsDiffer(context)}; ${otherwise})`
      : otherwise;
  return hasLevels ? f`IF(ISNUMBER(${at.TOP}); ${stepWorthMost(context)}; ${byGroups})` : byGroups;
}

/** Whether something is known of all channels, and all are shown: it says nothing of a picked one, of which another thing holds. */
const ofAll = (context: Context, known: CellReference, ofPicked = f`1=0`): Formula =>
  ifAll(context, f`ISNUMBER(${known})`, ofPicked);

/** The step worth most, and what it is worth; where there is one. */
export function stepWorthMost(context: Context, isNext = false): Formula {
  const texts = answerTexts(context);
  const level = rateText(context, at.TOP_LEVEL);
  const levelOf = at.kindsOf(context).map((kind) => {
    const group = kind === "group" ? groupName(context, at.TOP) : f`""`;
    return [at.KINDS.indexOf(kind) + 1, say(context, texts.levels[kind], { level, group })] as const;
  });
  const [[, otherwise], ...others] = [...levelOf].reverse() as [(typeof levelOf)[number], ...typeof levelOf];
  const said = {
    a: f`${at.TOP_NAMES(1)}`,
    b: f`${at.TOP_NAMES(2)}`,
    rate: rateText(context, at.TOP_RATE),
    level: others.reduce<Formula>((rest, [kind, text]) => f`IF(${at.TOP_KIND}=${kind}; ${text}; ${rest})`, otherwise),
    extra: countAtTop(context, at.TOP_EXTRA),
    money: moneyPart(context, TOP_MONEY),
  };
  const alike = say(context, texts.alike, { a: f`${at.TOP_NAMES(3)}`, b: f`${at.TOP_NAMES(4)}` });
  const named = f`${say(context, isNext ? texts.losesNext : texts.loses, said)}&IF(ISNUMBER(${at.ALIKE}); " "&${alike}; "")`;
  return isNext ? named : f`IF(${at.TOP_EXTRA}<1/2; ${say(context, texts.losesLittle, said)}; ${named})`;
}

function groupsDiffer(context: Context): Formula {
  return say(context, answerTexts(context).groupsDiffer, {
    group: f`${GROUP}`,
    own: rateText(context, OWN),
    rest: rateText(context, REST),
    level: rateText(context, GROUP_LEVEL(OVERALL)),
    extra: countText(context, ALL_LIKE, context.n),
    money: moneyPart(context, ALL_LIKE_MONEY),
  });
}

/** What is said of the step that changed: its ends, its conversion now and in the periods before together, and how rare that is by chance. */
export const changeSaid = (context: Context) => ({
  a: nameAt(context, f`${periods.CHANGED}-1`),
  b: nameAt(context, periods.CHANGED),
  now: rateText(context, periods.CHANGED_NOW),
  before: rateText(context, periods.CHANGED_BEFORE),
  times: timesText(periods.CHANGED_CHANCE),
});

function sureChange(context: Context, otherwise: Formula): Formula {
  if (context.ripe < 2) return otherwise;
  return f`IF(${ofAll(context, periods.CHANGED)}; ${say(context, answerTexts(context).changed, changeSaid(context))}; ${otherwise})`;
}

/** Why no step is named: all meet their levels, none is behind by more than chance, nothing changed, or there is nothing to compare with. */
function withoutLoss(context: Context, hasLevels: boolean): Formula {
  const texts = answerTexts(context);
  const { n, ripe } = context;
  const enough = f`COUNTIF(${range(periods.PERIOD_CHANCE(2), periods.PERIOD_CHANCE(n))}; "<=1")>0`;
  const nothing = areCompared(context)
    ? f`IF(${ofAll(context, GROUP_OF_LEVEL(OVERALL), f`1=1`)}; ${texts.nothingToCompare}; ${texts.nothingProven})`
    : f`${texts.nothingToCompare}`;
  const bare =
    ripe > 1
      ? ifAll(context, f`IF(${enough}; ${texts.unchanged}; ${texts.tooEarly})`, f`${texts.periodsOfAll}`)
      : nothing;
  if (!hasLevels) return bare;
  const known = { known: f`${at.COMPARED}`, all: f`${n - 1}` };
  const some = say(context, texts.someMeet, known);
  const met = f`IF(${at.COMPARED}=${n - 1}; ${say(context, texts.allMeet, { first: nameOf(1) })}; ${some})`;
  const below = f`IF(${at.WITH_WORTH}=0; ${say(context, texts.worthUnknown, { last: nameOf(n) })}; ${texts.withinChance})`;
  const compared = f`IF(${at.BELOW}=0; ${met}; ${below})`;
  return f`IF(${at.WITH_LEVEL}=0; ${bare}; IF(${at.COMPARED}=0; ${texts.noneKnown}; ${compared}))`;
}
