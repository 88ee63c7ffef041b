import type { Context } from "../blocks/context";
import { cell, type Formula, f } from "../formula";
import { revenueOf } from "../sourceFormulas";

// What each step is worth at its level, as core/answer/worth.ts does it, in native formulas. A step is known by the stage it leads to.

const byStage = (what: string) => (stage: number) => cell(`worth ${what} ${stage}`);

export const PLANNED = byStage("planned people");
export const PLAN_RATE = byStage("planned rate");
/** What earlier periods held for long, as of the day built. */
export const RUN_LEVEL = byStage("level of a run");
export const LEVEL = byStage("level");
/** What a test has proven to be within reach, and by how many points that is more. */
export const TEST_POINTS = byStage("points of a test");
export const TEST_LEVEL = byStage("level of a test");
/** What the level is: a place in KINDS, from 1. */
export const KIND = byStage("kind");
/** People more at the end when the step alone rises to its level; blank at or above it. */
export const EXTRA = byStage("extra");
/** How likely chance alone takes a step as far from its plan or norm; 2 where there is none. */
export const GAP_CHANCE = byStage("chance of the gap");
export const HOLM = byStage("holm");
/** 1 where the gap is no chance. */
export const REAL = byStage("real");
export const KEY = byStage("key");
export const VARIANCE = byStage("variance");
/** The stage of the real step worth most, and of the next one where both are worth about the same. */
export const TOP = cell("stage worth most");
export const ALIKE = cell("stage worth about the same");
/** Both ends of those steps by name, and what is said of the first. */
export const TOP_NAMES = byStage("name");
export const TOP_RATE = cell("rate of the step worth most");
export const TOP_LEVEL = cell("level of the step worth most");
export const TOP_EXTRA = cell("extra of the step worth most");
export const TOP_KIND = cell("kind of the level of the step worth most");
/** 1 where a step is below its level, 0 where it is not, blank where either is unknown. */
export const BELOW_LEVEL = byStage("is below");
/** How many steps have a level, how many of those have a conversion, are below it, and have a worth. */
export const WITH_LEVEL = cell("steps with a level");
export const COMPARED = cell("steps compared with their level");
export const BELOW = cell("steps below their level");
export const WITH_WORTH = cell("steps with a worth");
/** Money that is planned to be earned. */
export const PLANNED_REVENUE = cell("planned revenue");
/** Money for each of those at the stage of money. */
export const AVERAGE = cell("average amount");
export const GAP_ADJUSTED = byStage("adjusted chance of the gap");

/** What a level may be, the first one first. */
export const KINDS = ["plan", "norm", "test", "group", "run"] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds of levels that a table can have. */
export function kindsOf(context: Context): Kind[] {
  const { table } = context.model;
  const found = (kind: Kind) => context.answer.levels.some((level) => level?.kind === kind);
  return [
    ...(table.plan.length + table.planOfMore.length > 0 ? (["plan"] as const) : []),
    ...(table.beside.benchmark ? (["norm"] as const) : []),
    ...(["test", "group", "run"] as const).filter(found),
  ];
}

/** Whether money is known for the people at the stage of money. */
export const hasMoney = ({ model, whole }: Context): boolean => revenueOf(model.table, whole.series) !== null;

/** The stage at which a step's worth is counted: that of the result for those before it, the last one after it. */
export const endOf = ({ resultStage, n }: Context, stage: number): number => (stage <= resultStage ? resultStage : n);

/** Whether the step to a stage is the one worth most. */
export const isTop = (context: Context, stage: number): Formula =>
  kindsOf(context).length > 0 ? f`${TOP}=${stage}` : f`1=0`;
