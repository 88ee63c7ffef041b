import { LATEST } from "../../core/answer/verdict";
import type { Context } from "../blocks/context";
import { BREAKDOWN } from "../cellNames";
import { cell, type RangeReference, range } from "../formula";

// The last period against the ones before it, as core/answer/verdict.ts and periodLimits.ts do it, in native formulas, by step.

const byStep = (what: string) => (step: number) => cell(`periods ${what} ${step}`);

/** People who entered and made a step in the compared periods before the last one; 0 where one of them is unknown. */
export const BEFORE_WHOLE = byStep("whole");
export const BEFORE_PART = byStep("part");
export const COMMON = byStep("common rate");
export const SIGMA = byStep("sigma");
export const SCORE = byStep("score");
/** How likely a quiet series differs as much, and that times the number of steps left; 2 and 0 where it cannot be told. */
export const PERIOD_CHANCE = byStep("chance");
export const HOLM = byStep("holm");
/** Among all steps. */
export const PERIOD_ADJUSTED = byStep("adjusted");
/** Limits of the last period, from all before it. */
export const CENTRE = byStep("centre");
export const SPREAD = byStep("spread");
export const LIMIT_LOW = byStep("low limit");
export const LIMIT_HIGH = byStep("high limit");
/** 1 where the last period is below its limits. */
export const IS_BELOW = byStep("is below its limits");
/** The later step that is below its limits while the first is not, so that the last period may not be ripe; blank when there is none. */
export const UNRIPE = cell("step that may be unripe");
/** By how many times a step that surely changed moved the result as it went; 0 for one that did not, or moved it the other way. */
export const EFFECT = byStep("effect");
/** The step with the largest effect, otherwise the one that changed most surely, and its chance; blank when none is sure. */
export const CHANGED = cell("step that changed");
export const CHANGED_CHANCE = cell("chance of the change");
/** Its conversion in the judged period, and in the compared ones before it together. */
export const CHANGED_NOW = cell("conversion of the change now");
export const CHANGED_BEFORE = cell("conversion of the change before");
/** The result of the earlier periods in the mean. */
export const RESULT_BEFORE = cell("mean result before");

const { people: PEOPLE } = BREAKDOWN.period;

/** The first compared period, and the last one, which is judged. */
export function judgedPeriods({ ripe }: Pick<Context, "ripe">): { readonly first: number; readonly last: number } {
  return { first: Math.max(1, ripe - LATEST), last: ripe };
}

/** How many periods stand before the judged one, among those compared. */
export const earlierPeriods = (context: Pick<Context, "ripe">): number => {
  const { first, last } = judgedPeriods(context);
  return last - first;
};

/** The people at a stage in neighbouring periods. */
export const between = (stage: number, first: number, last: number): RangeReference =>
  range(PEOPLE(first, stage), PEOPLE(last, stage));
