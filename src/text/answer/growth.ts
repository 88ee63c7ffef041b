import type { EntryGap } from "../../core/answer/entryGap";
import { MOST_COMPARED } from "../../core/answer/groupLevel";
import { share } from "../../core/conversion";
import { dayWithoutYear } from "../day";
import { dealsTextOf } from "../deals";
import { languageOf } from "../language";
import { about, changeOf, count, dueText, more, type Named, rate, say, textsOf } from "./said";

/** What is worth most: a step or the start; the group or the change that is proven, or why none is named. */
export function growthSentence(said: Named): string {
  const { top } = said.answer;
  const entry = worthSaying(said.answer.entry);
  const behind = entry && entryBehind(said, entry);
  const isFirst =
    !!entry && !!top && top.extra >= 1 / 2 && top.end === said.answer.resultStage && entry.extra > top.extra;
  const step = stepSentence(said, isFirst);
  return (isFirst ? [behind, step] : [step, behind]).filter(Boolean).join(" ");
}

/** A shortfall of entrants that is no chance, and costs something. */
export const worthSaying = (entry: EntryGap | null): EntryGap | null =>
  entry?.isReal && entry.extra >= 1 / 2 ? entry : null;

function entryBehind(said: Named, { entered, due, by, extra, money }: EntryGap): string {
  const texts = textsOf(said);
  const params = {
    first: said.stages[0]!,
    entered: count(said, entered),
    due: dueText(said, due),
    extra: more(said, extra, said.answer.resultStage),
    money: about(said, money),
  };
  if (by === null) return say(said, texts.entryBehind, params);
  return say(said, texts.entryBehindBy, { ...params, day: dayWithoutYear(by, languageOf(said.locale)) });
}

/** The step worth most, or the group or the change that is proven, or why none is named. */
function stepSentence(said: Named, isNext: boolean): string {
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
    return [say(said, isNext ? texts.losesNext : texts.loses, params), other].filter(Boolean).join(" ");
  }
  if (best && answer.imitable === true) {
    return say(said, texts.groupsDiffer, {
      group: answer.groups[best.group]!,
      own: rate(said, best.own),
      rest: rate(said, best.rest),
      level: rate(said, best.level),
      extra: more(said, best.extra, stages.length - 1),
      money: about(said, best.money),
    });
  }
  const lost = said.lostSomewhere;
  if (lost)
    return say(said, dealsTextOf(languageOf(said.locale), lost.areStocks).addLostFrom, {
      n: count(said, lost.n),
      all: count(said, lost.all),
    });
  const change = changeOf(said);
  return change ? say(said, texts.changed, change) : withoutLoss(said);
}

function withoutLoss(said: Named): string {
  const { answer, stages } = said;
  const texts = textsOf(said);
  const isTold = answer.verdicts.some((verdict) => verdict !== null);
  const isFew = answer.groups.length * stages.length <= MOST_COMPARED;
  const isCompared = answer.groups.length > 1 && isFew && !answer.isUnfinished;
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
