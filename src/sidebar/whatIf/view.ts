import type { SourceView } from "../../addon/protocol";
import type { AnswerFacts } from "../../core/answer/answer";
import { answerOfFacts, peopleOf } from "../../core/answer/tableFacts";
import { changedRate } from "../../core/change";
import { aloneAndTogether } from "../../core/upliftByStep";
import { uplift, whatIf } from "../../core/whatIf";
import { moneyInWords, worthInWords } from "../../text/answer/answerFigures";
import type { Language } from "../../text/language";
import { formatCount, formatPercent } from "../../text/number";
import { sidebarText } from "../../text/sidebar/sidebar";
import { atLevelText, atPlanText, extraText, growthText, insteadText, wasText, whatIfText } from "../../text/whatIf";
import { levelOf } from "../funnelView";
import { type Line, type Mood, moodOf } from "./line";
import { type Earned, earnedOf, type MoneyLine, moneyLines, worthLines } from "./moneyView";
import { nameOf, startName, stepName } from "./names";
import { type Slider, sizeSlider, sliderOf } from "./slider";
import { AVERAGE, type Change, changesOf, ENTRANTS, type Plan, ratesOf, sizeOf, stepKeys } from "./state";
import { changeText } from "./typed";

/** A plan as it is read: texts, and what the sliders need. */
export interface WhatIfView {
  readonly of: string;
  readonly people: string;
  readonly was: string;
  /** Growth in both readings, or why there is none. */
  readonly growth: string;
  readonly mood: Mood;
  /** What the plan earns, beside the people; null without money. */
  readonly earned: Earned | null;
  readonly steps: readonly StepView[];
  /** What each changed step brings alone and, last, all of them together; empty with fewer than two. */
  readonly shares: readonly Line[];
  /** What it is worth to reach each level, most first; "●" where the gap is no chance. */
  readonly worths: readonly Line[];
  /** Null where today's are not known, as the average amount without money. */
  readonly entrants: StepView | null;
  readonly average: StepView | null;
  readonly money: readonly MoneyLine[];
  readonly hasCost: boolean;
}

export interface StepView {
  readonly key: string;
  readonly name: string;
  /** "2.1%", or "2.1% → 3.1%" when it changes; with its level, " · plan 3.0%", where it has one. */
  readonly conversion: string;
  /** What the step is worth at its level; "" where there is nothing to gain. */
  readonly worth: string;
  readonly text: string;
  readonly isReadable: boolean;
  /** The slider and where it stands, in its units; null where there is no conversion. */
  readonly slider: (Slider & { readonly at: number }) | null;
}

/** What the panel shows of a plan for a table. */
export function whatIfView(source: SourceView, plan: Plan, language: Language): WhatIfView {
  const answer = answerOfFacts(source);
  const people = answer.counts;
  const changes = changesOf(plan, source);
  const entrants = sizeOf(plan, ENTRANTS);
  const [now, reached] = [people, whatIf(people, changes, plan.mode)].map((each) => each[each.length - 1] ?? null);
  const then = reached == null ? null : reached * entrants;
  const stepGrowth = uplift(people, changes, plan.mode);
  const growth = stepGrowth === null ? null : (1 + stepGrowth) * entrants - 1;
  const none = sidebarText[language].noData;
  return {
    of: nameOf(source, source.stages.length - 1, language),
    people: then == null ? none : formatCount(then, language),
    was: now == null ? "" : wasText(now, language),
    growth: growthOf([...changes, entrants - 1, sizeOf(plan, AVERAGE) - 1], then ?? null, growth, language),
    mood: moodOf(growth),
    earned: earnedOf(source, plan, language),
    steps: stepViews(source, answer, plan, language),
    shares: sharesOf(source, plan, changes, language),
    ...sizeViews(source, answer, plan, language),
    worths: worthLines(source, answer, language),
    money: moneyLines(source, plan, language),
    hasCost: source.money.cost !== null,
  };
}

function growthOf(changes: readonly number[], then: number | null, growth: number | null, language: Language): string {
  if (then === null) return whatIfText[language].unknownResult;
  if (changes.every((change) => change === 0)) return whatIfText[language].noChange;
  return growth === null ? whatIfText[language].fromNothing : growthText(growth, language);
}

/** What stands in the box of a change. */
const boxText = (change: Change | undefined, language: Language): string =>
  change?.text ?? changeText(change?.value ?? 0, language);

function stepViews(source: SourceView, answer: AnswerFacts, plan: Plan, language: Language): StepView[] {
  const rates = ratesOf(source);
  return stepKeys(source).map((key, step) => {
    const rate = rates[step] ?? null;
    const level = levelOf(answer, step + 1, language);
    const worth = answer.worths.find(({ stage }) => stage === step + 1);
    const change = plan.changes[key];
    const after = rate === null ? null : changedRate(rate, change?.value ?? 0, plan.mode);
    const slider = rate === null ? null : sliderOf(rate, plan.mode);
    const today = rate === null ? sidebarText[language].noData : formatPercent(rate, language);
    return {
      key,
      name: stepName(source, step + 1, language),
      conversion:
        (after === null || rate === null || after === rate ? today : insteadText(after, rate, language)) +
        (level ? ` · ${level.text.replaceAll(" ", "\u00a0")}` : ""),
      worth: worth ? atLevelText(worthInWords(worth, source.currency, language), language) : "",
      text: boxText(change, language),
      isReadable: change?.value !== null,
      slider: slider && { ...slider, at: Math.round((change?.value ?? 0) / slider.unit) },
    };
  });
}

function sharesOf(source: SourceView, plan: Plan, changes: readonly number[], language: Language): Line[] {
  if (changes.filter((change) => change !== 0).length < 2) return [];
  const { alone, together } = aloneAndTogether(peopleOf(source), changes, plan.mode);
  const figure = (extra: number | null) => (extra === null ? sidebarText[language].noData : extraText(extra, language));
  const steps = alone.flatMap((extra, step) =>
    changes[step] === 0 ? [] : [{ name: stepName(source, step + 1, language), figure: figure(extra) }],
  );
  return [...steps, { name: whatIfText[language].together, figure: figure(together) }];
}

/** The entrants and the average amount, which change by a share of themselves. */
function sizeViews(source: SourceView, answer: AnswerFacts, plan: Plan, language: Language) {
  const view = (
    key: typeof ENTRANTS | typeof AVERAGE,
    name: string,
    now: number | null,
    write: (value: number) => string,
  ): StepView | null => {
    if (now === null) return null;
    const change = plan.changes[key];
    const then = now * sizeOf(plan, key);
    return {
      key,
      name,
      conversion: then === now ? write(now) : `${write(now)} → ${write(then)}`,
      worth: "",
      text: boxText(change, language),
      isReadable: change?.value !== null,
      slider: { ...sizeSlider, at: Math.round((change?.value ?? 0) / sizeSlider.unit) },
    };
  };
  const texts = whatIfText[language];
  const count = (value: number) => formatCount(Math.round(value), language);
  const amount = (value: number) => moneyInWords(value, 3, source.currency, language);
  const { entry } = answer;
  const entrants = view(ENTRANTS, startName(source, language), answer.counts[0] ?? null, count);
  return {
    entrants: entrants && {
      ...entrants,
      worth: entry ? atPlanText(worthInWords(entry, source.currency, language), language) : "",
    },
    average: view(AVERAGE, texts.average, answer.average, amount),
  };
}
