import { ENOUGH_HISTORY } from "../../core/answer/verdict";
import { fill } from "../../text/fill";
import { notationOf } from "../../text/notation";
import { type Context, stagesFrom } from "../blocks/context";
import { type CellReference, cell, type Formula, f, join, known, type Reference, range } from "../formula";
import { BREAKDOWN, COST, FROM_START, HIGH, LOW, PEOPLE, REVENUE } from "../names";
import { peopleText, percentPlaces } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { areCompared, GROUP_CHANCE, GROUP_FLOOR, GROUP_LEVEL, GROUP_OF_LEVEL, OVERALL } from "./groupTests";
import * as at from "./levels";
import * as periods from "./periodTests";
import { answerTexts, countText, moneyText, nameAt, nameOf, rateText, say, timesText } from "./words";

const { people: GROUP_PEOPLE, name: GROUP_NAME } = BREAKDOWN.channel;
const PERIOD = BREAKDOWN.period;

/** The result: against the plan, against the period before, or as it is; with money where that is known. */
export function resultSentence(context: Context): Formula {
  const { model, periods: groups, ripe } = context;
  const texts = answerTexts(context);
  // What is bought is the result, whoever comes back or recommends after it.
  const n = at.hasMoney(context) ? context.moneyStage : context.n;
  const [end, first] = [PEOPLE(n), PEOPLE(1)];
  const last = nameOf(n);
  const fact = peopleText(end);
  const plain = known(
    [FROM_START(n)],
    say(context, texts.plain, {
      last,
      fact,
      first: nameOf(1),
      entered: peopleText(first),
      overall: rateText(context, FROM_START(n)),
    }),
  );
  const plan = at.PLANNED(n);
  const planned = (otherwise: Formula) => {
    const said = {
      last,
      fact,
      plan: peopleText(plan),
      done: rateText(context, f`ROUND(${end}/${plan}; 2)`),
      gap: peopleText(f`(${plan}-${end})`),
    };
    const either = f`IF(${end}<${plan}; ${say(context, texts.planUnder, said)}; ${say(context, texts.planMet, said)})`;
    return f`IF(COUNT(${plan}; ${end})=2; IF(${plan}>0; ${either}; ${otherwise}); ${otherwise})`;
  };
  const ofPeriod = () => {
    const [now, then] = [PERIOD.people(ripe, n), PERIOD.people(ripe - 1, n)];
    const said = {
      last,
      fact: peopleText(now),
      earlier: peopleText(then),
      difference: peopleText(f`ABS(${now}-${then})`),
      period: f`${PERIOD.name(ripe)}`,
      before: f`${PERIOD.name(ripe - 1)}`,
    };
    const more = f`IF(${now}>${then}; ${say(context, texts.periodMore, said)}; ${say(context, texts.periodFewer, said)})`;
    const compared = f`IF(${now}=${then}; ${say(context, texts.periodSame, said)}; ${more})`;
    const inAll = f`IF(ISNUMBER(${end}); ${say(context, texts.inAll, { fact })}; "")`;
    return f`IF(COUNT(${now}; ${then})=2; ${compared}&${inAll}; ${plain})`;
  };
  const result = model.table.plan.length > 0 ? planned(plain) : groups.length > 0 && ripe > 1 ? ofPeriod() : plain;
  const nothing = say(context, texts.noResult, { last });
  return f`IF(ISNUMBER(${end}); ${result}${money(context)}&"."; ${nothing})`;
}

function money(context: Context): Formula {
  const texts = answerTexts(context);
  const { cost, stageCost } = context.model.table.beside;
  if (!at.hasMoney(context)) return f``;
  const revenue = f`&IF(ISNUMBER(${REVENUE}); ${say(context, texts.revenue, { revenue: moneyText(context, REVENUE, 3) })}; "")`;
  if (!cost && !stageCost) return revenue;
  const people = PEOPLE(context.moneyStage);
  const returned = say(context, texts.return, {
    romi: rateText(context, f`ROUND((${REVENUE}-${COST})/${COST}; 2)`),
    cac: moneyText(context, f`(${COST}/${people})`, 3),
  });
  return f`${revenue}&IF(COUNT(${REVENUE}; ${COST}; ${people})=3; IF(${COST}*${people}>0; ${returned}; ""); "")`;
}

/** The step worth most, or the group or the change that is proven, or why none is named. */
export function growthSentence(context: Context): Formula {
  const hasLevels = at.kindsOf(context).length > 0;
  const otherwise = sureChange(context, withoutLoss(context, hasLevels));
  const byGroups =
    context.imitable === true && areCompared(context) ? ifGroup(groupsDiffer(context), otherwise) : otherwise;
  return hasLevels ? f`IF(ISNUMBER(${at.TOP}); ${loss(context)}; ${byGroups})` : byGroups;
}

const ifGroup = (said: Formula, otherwise: Formula): Formula =>
  f`IF(ISNUMBER(${GROUP_OF_LEVEL(OVERALL)}); ${said}; ${otherwise})`;

function loss(context: Context): Formula {
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
    extra: extraAtTop(context),
    money: moneyPart(context, TOP_MONEY),
  };
  const alike = say(context, texts.alike, { a: f`${at.TOP_NAMES(3)}`, b: f`${at.TOP_NAMES(4)}` });
  return f`IF(${at.TOP_EXTRA}<1/2; ${say(context, texts.losesLittle, said)}; ${say(context, texts.loses, said)}&IF(ISNUMBER(${at.ALIKE}); ${alike}; ""))`;
}

/** A number of what the worth is counted in: at the stage of money before it, at the last stage after it. */
function extraAtTop(context: Context): Formula {
  const { n, moneyStage } = context;
  if (!at.hasMoney(context) || moneyStage === n) return countText(context, at.TOP_EXTRA, n);
  return f`IF(${at.TOP}<=${moneyStage}; ${countText(context, at.TOP_EXTRA, moneyStage)}; ${countText(context, at.TOP_EXTRA, n)})`;
}

function moneyPart(context: Context, amount: CellReference): Formula {
  if (!at.hasMoney(context)) return f`""`;
  const said = say(context, answerTexts(context).money, { money: moneyText(context, amount, 2) });
  return f`IF(ISNUMBER(${amount}); ${said}; "")`;
}

/** The name of the group that a step's level is of. */
function groupName({ channels, n }: Context, step: Formula | Reference): Formula {
  const which = f`INDEX(${range(GROUP_OF_LEVEL(1), GROUP_OF_LEVEL(n))}; ${step})`;
  return f`INDEX(${range(GROUP_NAME(1), GROUP_NAME(channels.length))}; ${which})`;
}

// What the sentences say of the proven group: whose it is, its overall conversion and that of the others, and what all like it would bring.
const GROUP = cell("proven group");
const OWN = cell("proven group's conversion");
const REST = cell("conversion of the rest");
export const ALL_LIKE = cell("extra of all like the proven group");
const ALL_LIKE_LEAST = cell("extra of all like the proven group at least");
const ALL_LIKE_MONEY = cell("money of all like the proven group");
const TOP_LEAST = cell("extra of the step worth most at least");
const TOP_MONEY = cell("money of the step worth most");

/** Figures that the sentences put into words. */
export function answerWorkings(context: Context): Block {
  const { channels, n, moneyStage } = context;
  const groups = channels.length;
  const pale = (content: Formula, name: CellReference): PlanCell => ({ content, style: "workings", name });
  const paid = (amount: CellReference, when: Formula) =>
    at.hasMoney(context)
      ? f`IF(COUNT(${amount}; ${at.AVERAGE})=2; IF(${when}; ${amount}*${at.AVERAGE}; ""); "")`
      : f`""`;
  const rows: Row[] = [];
  if (at.kindsOf(context).length > 0) {
    const floor = f`INDEX(${range(GROUP_FLOOR(1), GROUP_FLOOR(n))}; ${at.TOP})`;
    const isGroup = at.kindsOf(context).includes("group");
    const least = isGroup ? f`IF(COUNT(${at.TOP}; ${floor})=2; ${PEOPLE(n)}*(${floor}/${at.TOP_RATE}-1); "")` : f`""`;
    rows.push({
      cells: { A: pale(least, TOP_LEAST), B: pale(paid(at.TOP_EXTRA, f`${at.TOP}<=${moneyStage}`), TOP_MONEY) },
    });
  }
  if (areCompared(context)) {
    const which = GROUP_OF_LEVEL(OVERALL);
    const known = (value: Formula) => f`IF(ISNUMBER(${which}); ${value}; "")`;
    const of = (stage: number) => f`INDEX(${range(GROUP_PEOPLE(1, stage), GROUP_PEOPLE(groups, stage))}; ${which})`;
    const all = (stage: number) => f`SUM(${range(GROUP_PEOPLE(1, stage), GROUP_PEOPLE(groups, stage))})`;
    // Pooled: single groups would count what is chance among them, too.
    const reached = (rate: CellReference) =>
      known(f`IF(COUNT(${PEOPLE(n)}; ${FROM_START(n)})=2; ${PEOPLE(n)}*(${rate}/${FROM_START(n)}-1); "")`);
    rows.push({
      cells: {
        A: pale(known(f`INDEX(${range(GROUP_NAME(1), GROUP_NAME(groups))}; ${which})`), GROUP),
        B: pale(known(f`${of(n)}/${of(1)}`), OWN),
        C: pale(known(f`(${all(n)}-${of(n)})/(${all(1)}-${of(1)})`), REST),
        D: pale(reached(GROUP_LEVEL(OVERALL)), ALL_LIKE),
        E: pale(reached(GROUP_FLOOR(OVERALL)), ALL_LIKE_LEAST),
        F: pale(paid(ALL_LIKE, f`${moneyStage}=${n}`), ALL_LIKE_MONEY),
      },
    });
  }
  return { rows: [], workings: rows };
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

/** The rates of the step that changed: now, and in the periods before together. */
function change(context: Context) {
  const { n, ripe } = context;
  const steps = stagesFrom(2, n);
  const pick = (of: (step: number) => Formula) => f`CHOOSE(${periods.CHANGED}-1; ${join(steps.map(of), "; ")})`;
  return {
    a: nameAt(context, f`${periods.CHANGED}-1`),
    b: nameAt(context, periods.CHANGED),
    now: rateText(
      context,
      pick((step) => f`${PERIOD.people(ripe, step)}/${PERIOD.people(ripe, step - 1)}`),
    ),
    before: rateText(
      context,
      pick((step) => f`${periods.BEFORE_PART(step)}/${periods.BEFORE_WHOLE(step)}`),
    ),
    times: timesText(context, periods.CHANGED_CHANCE),
  };
}

function sureChange(context: Context, otherwise: Formula): Formula {
  if (context.ripe < 2) return otherwise;
  return f`IF(ISNUMBER(${periods.CHANGED}); ${say(context, answerTexts(context).changed, change(context))}; ${otherwise})`;
}

/** Why no step is named: all meet their levels, none is behind by more than chance, nothing changed, or there is nothing to compare with. */
function withoutLoss(context: Context, hasLevels: boolean): Formula {
  const texts = answerTexts(context);
  const { n, ripe } = context;
  const enough = f`COUNTIF(${range(periods.PERIOD_CHANCE(2), periods.PERIOD_CHANCE(n))}; "<=1")>0`;
  const bare = ripe > 1 ? f`IF(${enough}; ${texts.unchanged}; ${texts.tooEarly})` : f`${texts.nothingToCompare}`;
  if (!hasLevels) return bare;
  const met = say(context, texts.allMeet, { first: nameOf(1) });
  return f`IF(${at.WITH_LEVEL}=0; ${bare}; IF(${at.BELOW}=0; ${met}; ${texts.withinChance}))`;
}

/** Whether what the second sentence names may be chance; the groups that are proven different; what the last period proves. */
export function realSentence(context: Context): Formula {
  const parts = [ofLevel(context), ofGroups(context), ofPeriods(context)].filter((part) => part !== null);
  const texts = answerTexts(context);
  const places = percentPlaces(HIGH);
  const interval = known(
    [LOW],
    say(context, texts.interval, {
      overall: rateText(context, FROM_START(context.n)),
      low: f`FIXED(100*${LOW}; ${places})`,
      high: f`FIXED(100*${HIGH}; ${places})&${notationOf(context.model.locale).percent}`,
    }),
  );
  if (parts.length === 0) return interval;
  const said = f`TRIM(${join(parts, "&")})`;
  // With periods something is always said of them.
  return context.ripe > 1 ? said : f`IF(LEN(${said})=0; ${interval}; ${said})`;
}

function ofLevel(context: Context): Formula | null {
  const texts = answerTexts(context);
  const kinds = at.kindsOf(context);
  if (kinds.length === 0) return null;
  const { n } = context;
  const of = (name: (stage: number) => CellReference, before: 0 | 1 = 0) =>
    f`INDEX(${range(name(1), name(n))}; ${at.TOP}-${before})`;
  const gap = say(context, texts.realGap, {
    level: rateText(context, at.TOP_LEVEL),
    expected: f`FIXED(${of(PEOPLE, 1)}*${at.TOP_LEVEL}; 0)`,
    made: f`FIXED(${of(PEOPLE)}; 0)`,
    times: timesText(context, of(at.GAP_ADJUSTED)),
  });
  const unproven = f`IF(${at.BELOW}>0; ${`${texts.unproven} `}; "")`;
  if (!kinds.includes("group")) return f`IF(ISNUMBER(${at.TOP}); ${gap}&" "; ${unproven})`;
  const group = say(context, texts.realGroup, {
    group: groupName(context, at.TOP),
    times: timesText(context, of(GROUP_CHANCE)),
    least: countText(context, TOP_LEAST, n),
  });
  const byKind = kinds.length === 1 ? group : f`IF(${at.TOP_KIND}=3; ${group}; ${gap})`;
  return f`IF(ISNUMBER(${at.TOP}); ${byKind}&" "; ${unproven})`;
}

function ofGroups(context: Context): Formula | null {
  if (!areCompared(context)) return null;
  const texts = answerTexts(context);
  if (context.imitable !== true) {
    const text = context.imitable === false ? texts.givenGroups : texts.askedGroups;
    const compared = { group: f`${GROUP}`, own: rateText(context, OWN), rest: rateText(context, REST) };
    return ifGroup(f`${say(context, text, compared)}&" "`, f`""`);
  }
  const least = countText(context, ALL_LIKE_LEAST, context.n);
  const first = say(context, texts.realGroups, { times: timesText(context, GROUP_CHANCE(OVERALL)), least });
  if (at.kindsOf(context).length === 0) return ifGroup(f`${first}&" "`, f`""`);
  const also = say(context, texts.alsoGroups, {
    group: f`${GROUP}`,
    extra: countText(context, ALL_LIKE, context.n),
    least,
    money: moneyPart(context, ALL_LIKE_MONEY),
  });
  return ifGroup(f`IF(ISNUMBER(${at.TOP}); ${also}; ${first})&" "`, f`""`);
}

function ofPeriods(context: Context): Formula | null {
  if (context.ripe < 2) return null;
  const texts = answerTexts(context);
  const { model, periods: all, ripe, n } = context;
  const isEnough = periods.earlierPeriods(context) >= ENOUGH_HISTORY;
  const changed = say(context, isEnough ? texts.realChange : texts.moreThanChance, change(context));
  const compared = f`COUNTIF(${range(periods.PERIOD_CHANCE(2), periods.PERIOD_CHANCE(n))}; "<=1")>0`;
  const quiet = f`IF(${compared}; ${texts.quiet}; "")`;
  const verdict = f`IF(ISNUMBER(${periods.CHANGED}); ${changed}; ${quiet})`;
  const unripe = all.length - ripe;
  const left = unripe > 0 ? f`&" "&${fill(texts.notRipe, { count: unripe }, model.language)}` : f``;
  const unsure = say(context, texts.mayBeUnripe, {
    a: nameAt(context, f`${periods.CHANGED}-1`),
    b: nameAt(context, periods.CHANGED),
  });
  return f`IF(${periods.mayBeUnripe(context)}; IF(ISNUMBER(${periods.CHANGED}); ${unsure}; ${verdict}); ${verdict})${left}`;
}
