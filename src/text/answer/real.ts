import { ENOUGH_HISTORY } from "../../core/answer/verdict";
import { wilson } from "../../core/statistics/wilson";
import { notationOf } from "../notation";
import { formatCount, formatFixed } from "../number";
import { rateInWords, timesInWords } from "./answerFigures";
import { worthSaying } from "./growth";
import { about, changeOf, more, type Named, rate, say, textsOf } from "./said";

/** Whether what the second sentence names may be chance; the groups that are proven different; what the last period proves; or how sure the result is. */
export function realSentence(said: Named): string {
  const parts = [ofLevel(said), ofEntry(said), ofGroups(said), ofPeriods(said)].filter((part) => part !== "");
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
  if (level.kind === "test") return texts.realTest;
  return say(said, texts.realGap, {
    level: rate(said, level.rate),
    expected: formatCount(Math.round(answer.counts[top.stage - 1]! * level.rate), said.locale),
    made: formatCount(Math.round(answer.counts[top.stage]!), said.locale),
    times: timesInWords(top.chance, said.locale),
  });
}

function ofEntry(said: Named): string {
  const entry = worthSaying(said.answer.entry);
  return entry ? say(said, textsOf(said).realEntry, { times: timesInWords(entry.chance, said.locale) }) : "";
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
    money: about(said, best.money),
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
