import type { SourceView } from "../../addon/protocol";
import type { AnswerFacts } from "../../core/answer/answer";
import { moneyOfSome } from "../../core/answer/moneyOfSome";
import { countedSeries, peopleOf } from "../../core/answer/tableFacts";
import { costPerPerson, romi } from "../../core/economics";
import type { Maybe } from "../../core/maybe";
import { uplift } from "../../core/whatIf";
import { moneyInWords } from "../../text/answer/answerFigures";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { formatCount, formatPercent } from "../../text/number";
import { wasMoneyText, whatIfText } from "../../text/whatIf";
import { type Line, type Mood, moodOf } from "./line";
import { startName, stepName } from "./names";
import { AVERAGE, changesOf, ENTRANTS, type Plan, sizeOf } from "./state";

/** What a plan earns, as it stands beside the people that it brings. */
export interface Earned {
  readonly name: string;
  readonly figure: string;
  readonly was: string;
  readonly growth: string;
  readonly mood: Mood;
}

/** Revenue today and with the plan; null where the table has none. */
export function earnedOf(source: SourceView, plan: Plan, language: Language): Earned | null {
  const { revenue, earned } = moneyOf(source, plan);
  if (revenue === null || earned === null) return null;
  const amount = (value: number) => moneyInWords(value, 3, source.currency, language);
  const more = earned - revenue;
  return {
    name: whatIfText[language].revenue,
    figure: amount(earned),
    was: wasMoneyText(amount(revenue), language),
    growth: more === 0 ? "" : `${more > 0 ? "+" : "−"}${amount(Math.abs(more))}`,
    mood: moodOf(more),
  };
}

/** A figure with what it is today; "" where that is the same. */
export interface MoneyLine extends Line {
  readonly was: string;
}

/** The money of a plan, each figure with what it is today where that differs. */
export function moneyLines(source: SourceView, plan: Plan, language: Language): MoneyLine[] {
  const { earned, cost, spent, charged, whole, times } = moneyOf(source, plan);
  const reached = charged === null || times === null ? null : charged * times;
  const amount = (value: number) => moneyInWords(value, 3, source.currency, language);
  const line = (name: string, from: Maybe, to: Maybe, write: (value: number) => string) =>
    from === null || to === null ? [] : [{ name, figure: write(to), was: from === to ? "" : write(from) }];
  const left = (money: Maybe, of: Maybe) => (money === null || of === null ? null : money - of);
  const texts = whatIfText[language];
  return [
    ...line(texts.revenue, source.money.revenue, earned, amount),
    ...line(texts.profit, left(whole.revenue, whole.cost), left(earned, spent), amount),
    ...line(texts.costPerPerson, costPerPerson(cost, charged), costPerPerson(spent, reached), amount),
    ...line(texts.romi, romi(whole.revenue, whole.cost), romi(earned, spent), (value) =>
      formatPercent(value, language),
    ),
  ];
}

/** Money, and the people at its stage, today and with the plan; what happens after that stage changes nothing. */
function moneyOf(source: SourceView, plan: Plan) {
  const { cost, revenue } = source.money;
  const { charged, whole } = moneyOfSome(source, countedSeries(source));
  const people = peopleOf(source).slice(0, source.resultStage + 1);
  const growth = uplift(people, changesOf(plan, source).slice(0, source.resultStage), plan.mode);
  const entrants = sizeOf(plan, ENTRANTS);
  const times = growth === null ? null : (1 + growth) * entrants;
  return {
    cost,
    spent: cost === null ? null : cost * entrants,
    revenue,
    earned: revenue === null || times === null ? null : revenue * times * sizeOf(plan, AVERAGE),
    charged: charged[source.resultStage] ?? null,
    whole,
    times,
  };
}

/** What it is worth to reach each level, and the plan at the start, most first. */
export function worthLines(source: SourceView, answer: AnswerFacts, language: Language): Line[] {
  const line = (name: string, extra: number, money: Maybe) => ({
    name,
    figure: `+${money === null ? formatCount(roundCount(extra), language) : moneyInWords(money, 2, source.currency, language)}`,
    value: money ?? extra,
  });
  const steps = answer.worths.map(({ stage, extra, money, isReal }) =>
    line(`${isReal ? "●" : "○"} ${stepName(source, stage, language)}`, extra, money),
  );
  const { best, imitable, entry } = answer;
  const start = entry
    ? [line(`${entry.isReal ? "●" : "○"} ${startName(source, language)}`, entry.extra, entry.money)]
    : [];
  const all =
    best && imitable === true
      ? [
          line(
            `● ${fill(whatIfText[language].allLike, { group: answer.groups[best.group]! }, language)}`,
            best.extra,
            best.money,
          ),
        ]
      : [];
  return [...start, ...steps, ...all].sort((a, b) => b.value - a.value).map(({ name, figure }) => ({ name, figure }));
}

// Of tens nobody needs tenths.
const roundCount = (extra: number): number => (extra >= 10 ? Math.round(extra) : Number(extra.toPrecision(2)));
