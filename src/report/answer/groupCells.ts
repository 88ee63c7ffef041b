import { FEW } from "../../core/answer/few";
import { MOST_COMPARED } from "../../core/answer/groupLevel";
import { type Context, stagesFrom } from "../blocks/context";
import { cell, type Formula, f, type RangeReference, range } from "../formula";

// Each group of a dimension against all the others, as core/answer/groupLevel.ts does it, in native formulas. A step is known by the stage it leads
// to, and OVERALL is the way from the first stage to the last.

export const OVERALL = 1;

const byStep = (what: string) => (step: number) => cell(`tests ${what} ${step}`);
const byGroup = (what: string) => (group: number, step: number) => cell(`test ${what} ${group} ${step}`);

/** By group and step: people who entered and made it, where they are sound counts. */
export const WHOLE = byGroup("whole");
export const PART = byGroup("part");
/** The group's own people and the others', of those who made it, or of those who did not when it does worse than the others. */
export const OWN = byGroup("own");
export const OTHERS = byGroup("others");
export const DEVIANCE = byGroup("deviance");
/** How likely chance alone brings a group as far from the others; 2 where it has few people. */
export const CHANCE = byGroup("chance");
/** The conversion of a group that is proven better than the others, as far as it is no chance. */
export const PROVEN = byGroup("proven");
/** Chance in both directions, where it is small for so many comparisons; otherwise 0. */
export const COLOURED = byGroup("coloured");

export const ALL_WHOLE = byStep("whole");
export const ALL_PART = byStep("part");
export const ELIGIBLE = byStep("eligible");
export const MASS = byStep("mass");
export const MASS_PART = byStep("mass part");
export const RHO = byStep("rho");
/** How many tests a proven one is among. */
export const AMONG = byStep("among");
/** The level within reach, whose it is, what it is at least, and how likely chance alone shows it. */
export const GROUP_LEVEL = byStep("level");
export const GROUP_OF_LEVEL = byStep("group of level");
export const GROUP_FLOOR = byStep("floor");
export const GROUP_CHANCE = byStep("chance of level");
export const BEST_WHOLE = byStep("best whole");
export const BEST_PART = byStep("best part");
export const LOW = byStep("low of the best");
export const HIGH = byStep("high of the rest");
/** Below this chance in both directions a cell of the heat map differs from the rest. */
export const CUTOFF = cell("tests cutoff");

/** Whether the groups of a table are compared: few enough, and none of their people may still go on. */
export const areCompared = ({ channels, n, answer }: Pick<Context, "channels" | "n" | "answer">): boolean =>
  channels.length > 1 && channels.length * n <= MOST_COMPARED && !answer.isUnfinished;

export const from = (step: number): number => (step === OVERALL ? 1 : step - 1);
export const to = (step: number, n: number): number => (step === OVERALL ? n : step);

export const column = (name: typeof WHOLE, groups: number, step: number): RangeReference =>
  range(name(1, step), name(groups, step));

export const isMember = (group: number, step: number): Formula => f`${WHOLE(group, step)}>=${FEW}`;

export const isBetter = (group: number, step: number): Formula =>
  f`${PART(group, step)}*${ALL_WHOLE(step)}>=${ALL_PART(step)}*${WHOLE(group, step)}`;

/** Whether a group differs from the rest by more than chance among so many; of the overall conversion it is told both who is above and who is below. */
export const isProven = (group: number, step: number): Formula =>
  f`${step === OVERALL ? 40 : 20}*${AMONG(step)}*${CHANCE(group, step)}<1`;

const BAND = 7;

/** Steps filled up to whole bands of columns, so that all of them are one rectangle. */
export const padded = (n: number): number[] => stagesFrom(2, 1 + Math.ceil((n - 1) / BAND) * BAND);
