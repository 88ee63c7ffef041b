import type { AnswerFacts } from "../core/answer/answer";
import { MOST_COMPARED } from "../core/answer/groupLevel";
import { ENOUGH_HISTORY } from "../core/answer/verdict";
import { share } from "../core/conversion";
import type { Maybe } from "../core/maybe";
import { wilson } from "../core/statistics/wilson";
import { ANSWER } from "./answer";
import { unitOf } from "./answer/units";
import { LONGEST_NAME, moneyInWords, rateInWords, timesInWords } from "./answerFigures";
import { fill, type Params } from "./fill";
import { languageOf } from "./language";
import { notationOf } from "./notation";
import { formatCount, formatFixed } from "./number";

/** A table's answer with what its sentences call things by. */
export interface AnswerSaid {
  readonly answer: AnswerFacts;
  /** Names of the stages as a reader writes them. */
  readonly stages: readonly string[];
  /** The names of the periods likewise. */
  readonly periods: readonly string[];
  readonly currency: string;
  /** The locale by which numbers are written; its language is that of the sentences. */
  readonly locale: string;
}

/** The three sentences with which a report begins, as of now: the result, where it would pay to work, and whether that may be chance. */
export function answerSentences(said: AnswerSaid): [string, string, string] {
  const named: Named = { ...said, stages: said.stages.map(short), full: said.stages };
  return [resultSentence(named), growthSentence(named), realSentence(named)];
}

/** With names that fit into a sentence, and the full ones, which say what a stage counts. */
interface Named extends AnswerSaid {
  readonly full: readonly string[];
}

const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

const textsOf = ({ locale }: Named) => ANSWER[languageOf(locale)];
const say = ({ locale }: Named, text: string, params: Params): string => fill(text, params, locale);
const count = ({ locale }: Named, value: number): string =>
  formatCount(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10, locale);
const rate = ({ locale }: Named, value: number): string => rateInWords(value, locale);
const money = ({ currency, locale }: Named, amount: number, digits: 2 | 3): string =>
  moneyInWords(amount, digits, currency, locale);

function resultSentence(said: Named): string {
  const { answer, stages } = said;
  const texts = textsOf(said);
  const n = answer.resultStage;
  const end = answer.counts[n] ?? null;
  if (end === null) return say(said, texts.noResult, { last: stages[n]! });
  const plain = asItIs(said, n, end);
  const against = said.answer.plan
    ? againstPlan(said, n, end)
    : answer.periods.length > 0
      ? againstPeriod(said, n, end)
      : null;
  return `${against ?? plain}${moneyOf(said)}.`;
}

function asItIs(said: Named, n: number, end: number): string {
  const texts = textsOf(said);
  const { answer, stages } = said;
  const overall = share(end, answer.counts[0] ?? null);
  const known = { last: stages[n]!, fact: count(said, end) };
  if (overall === null) return say(said, texts.unknownOverall, known);
  const first = { first: stages[0]!, entered: count(said, answer.counts[0]!), overall: rate(said, overall) };
  return say(said, texts.plain, { ...known, ...first });
}

function againstPlan(said: Named, n: number, end: number): string | null {
  const plan = said.answer.plan?.[n] ?? null;
  if (!plan || plan <= 0) return null;
  const texts = textsOf(said);
  const params = {
    last: said.stages[n]!,
    fact: count(said, end),
    plan: count(said, plan),
    done: rate(said, Math.round((100 * end) / plan) / 100),
    gap: count(said, plan - end),
  };
  return say(said, end < plan ? texts.planUnder : texts.planMet, params);
}

function againstPeriod(said: Named, n: number, end: number): string | null {
  const { answer, periods } = said;
  const { ripe } = answer;
  if (ripe < 2) return null;
  const [now, then] = [ripe - 1, ripe - 2].map((at) => answer.periods[at]?.counts[n] ?? null) as [Maybe, Maybe];
  if (now === null || then === null) return null;
  const texts = textsOf(said);
  const text = now === then ? texts.periodSame : now > then ? texts.periodMore : texts.periodFewer;
  const params = {
    last: said.stages[n]!,
    fact: count(said, now),
    earlier: count(said, then),
    difference: count(said, Math.abs(now - then)),
    period: periods[ripe - 1]!,
    before: periods[ripe - 2]!,
  };
  return say(said, text, params) + say(said, texts.inAll, { fact: count(said, end) });
}

function moneyOf(said: Named): string {
  const { revenue, cost, counts, resultStage } = said.answer;
  if (revenue === null) return "";
  const texts = textsOf(said);
  const { revenuePlan } = said.answer;
  const earned = say(said, revenuePlan ? texts.revenueOfPlan : texts.revenue, {
    revenue: money(said, revenue, 3),
    plan: revenuePlan ? money(said, revenuePlan, 3) : "",
    done: revenuePlan ? rate(said, Math.round((100 * revenue) / revenuePlan) / 100) : "",
  });
  const people = counts[resultStage] ?? null;
  if (!cost || !people || cost * people <= 0) return earned;
  const returned = {
    romi: rate(said, Math.round((100 * (revenue - cost)) / cost) / 100),
    cac: money(said, cost / people, 3),
  };
  return earned + say(said, texts.return, returned);
}

/** So many more of what a stage counts. */
function more(said: Named, amount: number, stage: number): string {
  const unit = unitOf(said.full[stage]!, languageOf(said.locale));
  return say(said, unit, { n: Math.round(amount), stage: said.stages[stage]! });
}

const about = (said: Named, amount: Maybe): string =>
  amount === null ? "" : say(said, textsOf(said).money, { money: money(said, amount, 2) });

function growthSentence(said: Named): string {
  const { answer, stages } = said;
  const texts = textsOf(said);
  const { top, alike, best } = answer;
  if (top) {
    const level = answer.levels[top.stage]!;
    const params = {
      a: stages[top.stage - 1]!,
      b: stages[top.stage]!,
      rate: rate(said, top.conversion),
      level: say(said, texts.levels[level.kind], {
        level: rate(said, level.rate),
        group: level.group === null ? "" : answer.groups[level.group]!,
      }),
      extra: more(said, top.extra, top.end),
      money: about(said, top.money),
    };
    if (top.extra < 1 / 2) return say(said, texts.losesLittle, params);
    const other = alike && say(said, texts.alike, { a: stages[alike.stage - 1]!, b: stages[alike.stage]! });
    return [say(said, texts.loses, params), other].filter(Boolean).join(" ");
  }
  if (best && answer.imitable === true) {
    return say(said, texts.groupsDiffer, {
      group: answer.groups[best.group]!,
      own: rate(said, best.own),
      rest: rate(said, best.rest),
      level: rate(said, best.level),
      extra: more(said, best.extra, stages.length - 1),
      money: about(said, paidAtTheEnd(said, best.extra)),
    });
  }
  const change = changeOf(said);
  return change ? say(said, texts.changed, change) : withoutLoss(said);
}

/** Money that more people at the end bring, where the money comes in there. */
const paidAtTheEnd = ({ answer, stages }: Named, extra: number): Maybe =>
  answer.average !== null && answer.resultStage === stages.length - 1 ? extra * answer.average : null;

function changeOf(said: Named) {
  const { answer, stages } = said;
  const { changed, ripe } = answer;
  if (changed === null) return null;
  const compared = answer.periods.slice(ripe - 1 - answer.earlier, ripe - 1);
  const sum = (stage: number) => compared.reduce((total, { counts }) => total + (counts[stage] ?? 0), 0);
  const last = answer.periods[ripe - 1]!.counts;
  return {
    a: stages[changed - 1]!,
    b: stages[changed]!,
    now: rate(said, last[changed]! / last[changed - 1]!),
    before: rate(said, sum(changed) / sum(changed - 1)),
    times: timesInWords(answer.verdicts[changed - 1]!.adjusted, said.locale),
  };
}

function withoutLoss(said: Named): string {
  const { answer, stages } = said;
  const texts = textsOf(said);
  const isTold = answer.verdicts.some((verdict) => verdict !== null);
  const isCompared = answer.groups.length > 1 && answer.groups.length * stages.length <= MOST_COMPARED;
  const nothing = isCompared && !answer.best ? texts.nothingProven : texts.nothingToCompare;
  const bare = answer.ripe > 1 ? (isTold ? texts.unchanged : texts.tooEarly) : nothing;
  const leveled = answer.levels.flatMap((level, stage) => (level ? [{ level, stage }] : []));
  if (leveled.length === 0) return bare;
  const compared = leveled.flatMap(({ level, stage }) => {
    const conversion = share(answer.counts[stage] ?? null, answer.counts[stage - 1] ?? null);
    return conversion === null ? [] : [{ isBelow: Math.min(1, level.rate) > conversion }];
  });
  if (compared.length === 0) return texts.noneKnown;
  if (!compared.some(({ isBelow }) => isBelow)) {
    const all = stages.length - 1;
    if (compared.length === all) return say(said, texts.allMeet, { first: stages[0]! });
    return say(said, texts.someMeet, { known: count(said, compared.length), all });
  }
  return answer.worths.length === 0 ? say(said, texts.worthUnknown, { last: stages.at(-1)! }) : texts.withinChance;
}

function realSentence(said: Named): string {
  const parts = [ofLevel(said), ofGroups(said), ofPeriods(said)].filter((part) => part !== "");
  if (parts.length > 0) return parts.join(" ");
  const { counts, resultStage } = said.answer;
  const [entered, reached] = [counts[0] ?? null, counts[resultStage] ?? null];
  const texts = textsOf(said);
  if (!entered || reached === null || reached > entered) return texts.untested;
  const { low, high } = wilson(reached, entered, 0.95);
  const figures = likelyRange(low, high, said.locale);
  return say(said, texts.interval, { overall: rate(said, reached / entered), ...figures });
}

/** Both ends of an interval with the digits that the upper one needs. */
function likelyRange(low: number, high: number, locale: string): { readonly low: string; readonly high: string } {
  return { low: rateInWords(low, locale, high).replace(/[\s\u00a0]*%$/, ""), high: rateInWords(high, locale, high) };
}

function ofLevel(said: Named): string {
  const { answer } = said;
  const texts = textsOf(said);
  const { top } = answer;
  if (!top) return answer.worths.length > 0 && answer.worths.every(({ isReal }) => !isReal) ? texts.unproven : "";
  const level = answer.levels[top.stage]!;
  if (level.kind === "group") {
    const group = {
      group: answer.groups[level.group!]!,
      times: timesInWords(answer.groupChances[top.stage] ?? 1, said.locale),
    };
    const end = answer.counts[top.end]!;
    return say(said, texts.realGroup, group) + atLeast(said, end * (level.floor! / top.conversion - 1), top.end);
  }
  if (level.kind === "run") return texts.realRun;
  return say(said, texts.realGap, {
    level: rate(said, level.rate),
    expected: formatCount(Math.round(answer.counts[top.stage - 1]! * level.rate), said.locale),
    made: formatCount(Math.round(answer.counts[top.stage]!), said.locale),
    times: timesInWords(top.chance, said.locale),
  });
}

function atLeast(said: Named, amount: number, stage: number): string {
  if (amount < 1 / 2) return "";
  return ` ${say(said, textsOf(said).atLeast, { least: more(said, amount, stage) })}`;
}

function ofGroups(said: Named): string {
  const { answer, stages } = said;
  const { best, imitable } = answer;
  if (!best) return "";
  const texts = textsOf(said);
  const group = answer.groups[best.group]!;
  if (imitable !== true) {
    const text = imitable === false ? texts.givenGroups : texts.askedGroups;
    return say(said, text, { group, own: rate(said, best.own), rest: rate(said, best.rest) });
  }
  const first = say(said, texts.realGroups, { times: timesInWords(best.adjusted, said.locale) });
  const last = stages.length - 1;
  if (!answer.top) return first + atLeast(said, best.least, last);
  return say(said, texts.alsoGroups, {
    group,
    extra: more(said, best.extra, last),
    money: about(said, paidAtTheEnd(said, best.extra)),
    least: formatCount(Math.round(best.least), said.locale),
  });
}

function ofPeriods(said: Named): string {
  const { answer } = said;
  if (answer.ripe < 2) return "";
  const texts = textsOf(said);
  const change = changeOf(said);
  const isTold = answer.verdicts.some((verdict) => verdict !== null);
  const text = answer.earlier >= ENOUGH_HISTORY ? texts.realChange : texts.moreThanChance;
  const sure = answer.unripe === null ? change && say(said, text, change) : unsure(said, answer.unripe);
  const unripe = answer.periods.length - answer.ripe;
  const left = unripe > 0 ? say(said, texts.notRipe, { count: unripe }) : "";
  return [sure ?? (isTold ? texts.quiet : ""), left].filter((part) => part !== "").join(" ");
}

/** That the last period may have fallen or be unripe; and that many more entered it, which alone makes later stages lag behind. */
function unsure(said: Named, unripe: number): string {
  const { answer, stages } = said;
  const texts = textsOf(said);
  const either = say(said, texts.mayBeUnripe, { a: stages[unripe - 1]!, b: stages[unripe]! });
  const entered = answer.periods
    .slice(answer.ripe - 1 - answer.earlier, answer.ripe)
    .map(({ counts }) => counts[0] ?? null);
  const now = entered.pop() ?? null;
  if (now === null || entered.includes(null)) return either;
  const before = entered.reduce<number>((sum, each) => sum + each!, 0) / entered.length;
  if (now < (before * 7) / 5) return either;
  const growth = `+${formatFixed(100 * (now / before - 1), 0, said.locale)}${notationOf(said.locale).percent}`;
  return `${either} ${say(said, texts.moreEntered, { first: stages[0]!, growth })}`;
}
