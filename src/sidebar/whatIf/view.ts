import type { SourceView } from "../../addon/endpoints";
import { aloneAndTogether } from "../../core/alone";
import { changedRate, type Mode } from "../../core/change";
import { costPerPerson, romi } from "../../core/economics";
import { levers } from "../../core/levers";
import { uplift, whatIf } from "../../core/whatIf";
import type { Language } from "../../text/language";
import { moneyText } from "../../text/money";
import { formatCount, formatPercent } from "../../text/number";
import { sidebarText } from "../../text/sidebar";
import { changeInWords, extraText, growthText, insteadText, leverText, wasText, whatIfText } from "../../text/whatIf";
import { type Slider, sliderOf } from "./slider";
import { changesOf, type Plan, peopleOf, ratesOf, stepKeys } from "./state";
import { changeText } from "./typed";

/** A plan as it is read: texts, and what the sliders need. */
export interface WhatIfView {
  readonly of: string;
  readonly people: string;
  readonly was: string;
  /** Growth in both readings, or why there is none. */
  readonly growth: string;
  readonly mood: "up" | "down" | "none";
  readonly unit: string;
  readonly steps: readonly StepView[];
  /** What each changed step brings alone and, last, all of them together; empty with fewer than two. */
  readonly shares: readonly Line[];
  readonly lever: { readonly text: string; readonly key: string; readonly change: number } | null;
  readonly money: readonly (Line & { readonly was: string })[];
}

export interface Line {
  readonly name: string;
  readonly figure: string;
}

export interface StepView {
  readonly key: string;
  readonly name: string;
  /** "2.1%", or "2.1% → 3.1%" when it changes. */
  readonly conversion: string;
  readonly text: string;
  readonly isReadable: boolean;
  /** The slider and where it stands, in its units; null where there is no conversion. */
  readonly slider: (Slider & { readonly at: number }) | null;
}

/** What the panel shows of a plan for a table. */
export function whatIfView(source: SourceView, plan: Plan, language: Language): WhatIfView {
  const people = peopleOf(source);
  const changes = changesOf(plan, source);
  const [now, then] = [people, whatIf(people, changes, plan.mode)].map((each) => each[each.length - 1] ?? null);
  const growth = uplift(people, changes, plan.mode);
  const none = sidebarText[language].noData;
  return {
    of: nameOf(source, source.stages.length - 1, language),
    people: then == null ? none : formatCount(then, language),
    was: now == null ? "" : wasText(now, language),
    growth: growthOf(changes, then ?? null, growth, language),
    mood: !growth ? "none" : growth > 0 ? "up" : "down",
    unit: plan.mode === "points" ? whatIfText[language].pointsUnit : "%",
    steps: stepViews(source, plan, language),
    shares: sharesOf(source, plan, changes, language),
    lever: leverOf(source, plan.mode, language),
    money: moneyOf(source, now ?? null, then ?? null, growth, language),
  };
}

function growthOf(changes: readonly number[], then: number | null, growth: number | null, language: Language): string {
  if (then === null) return whatIfText[language].unknownResult;
  if (changes.every((change) => change === 0)) return whatIfText[language].noChange;
  return growth === null ? whatIfText[language].fromNothing : growthText(growth, language);
}

function stepViews(source: SourceView, plan: Plan, language: Language): StepView[] {
  const rates = ratesOf(source);
  return stepKeys(source).map((key, step) => {
    const rate = rates[step] ?? null;
    const change = plan.changes[key];
    const after = rate === null ? null : changedRate(rate, change?.value ?? 0, plan.mode);
    const slider = rate === null ? null : sliderOf(rate, plan.mode);
    const today = rate === null ? sidebarText[language].noData : formatPercent(rate, language);
    return {
      key,
      name: stepName(source, step + 1, language),
      conversion: after === null || rate === null || after === rate ? today : insteadText(after, rate, language),
      text: change?.text ?? "0",
      isReadable: change?.value !== null,
      slider: slider && { ...slider, at: Math.max(0, Math.round((change?.value ?? 0) / slider.unit)) },
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

const TRIED: Readonly<Record<Mode, number>> = { points: 0.01, relative: 0.1 };

function leverOf(source: SourceView, mode: Mode, language: Language): WhatIfView["lever"] {
  const change = TRIED[mode];
  const [best, second] = levers(peopleOf(source), change, mode);
  // By the same share of itself every step brings the same: then none is the best.
  if (!best?.extra || (mode === "relative" && best.extra === second?.extra)) return null;
  const words = changeInWords(changeText(change, language), mode, language);
  const said = {
    change: `${stepName(source, best.stage, language)}: ${words}`,
    extra: best.extra,
    growth: best.uplift,
    stage: nameOf(source, source.stages.length - 1, language),
  };
  return { text: leverText(said, language), key: stepKeys(source)[best.stage - 1]!, change };
}

function moneyOf(
  { money: { cost, revenue }, currency }: SourceView,
  now: number | null,
  then: number | null,
  growth: number | null,
  language: Language,
): WhatIfView["money"] {
  const earned = revenue === null || growth === null ? null : revenue * (1 + growth);
  const line = (name: string, from: number | null, to: number | null, write: typeof formatCount) =>
    from === null || to === null ? [] : [{ name, figure: write(to, language), was: wasOf(from, to, write, language) }];
  const write = (amount: number) => moneyText(amount, currency, language);
  return [
    ...line(whatIfText[language].revenue, revenue, earned, write),
    ...line(whatIfText[language].costPerPerson, costPerPerson(cost, now), costPerPerson(cost, then), write),
    ...line(whatIfText[language].romi, romi(revenue, cost), romi(earned, cost), formatPercent),
  ];
}

function wasOf(from: number, to: number, write: typeof formatCount, language: Language): string {
  return from === to ? "" : write(from, language);
}

/** The name of a stage as the panel writes it. */
export function nameOf({ stages }: SourceView, stage: number, language: Language): string {
  return stages[stage]?.trim() || sidebarText[language].unnamed;
}

/** The name of the step to a stage, by both its ends. */
export function stepName(source: SourceView, stage: number, language: Language): string {
  return `${nameOf(source, stage - 1, language)} →\u00a0${nameOf(source, stage, language)}`;
}
