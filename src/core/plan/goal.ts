import type { Maybe } from "../maybe";

/** What a target is counted in: money, what is left of it, or deals. */
export const GOALS = ["revenue", "profit", "deals"] as const;
export type Goal = (typeof GOALS)[number];

/** A target, and what it takes to turn it into deals: the average amount, the share of revenue that is profit; null where nobody said. */
export interface Target {
  readonly goal: Goal;
  readonly amount: Maybe;
  readonly average: Maybe;
  readonly margin: Maybe;
}

/** A target with the conversions of the steps and the working days it is spread over. */
export interface PlanOrder extends Target {
  readonly conversions: readonly Maybe[];
  readonly days: Maybe;
}

/** Why an order cannot be planned: a code of `text/planErrors.ts`, and the step that it is about, as an index. */
export interface PlanTrouble {
  readonly code:
    | "planTarget"
    | "planAverage"
    | "planMargin"
    | "planDays"
    | "planConversion"
    | "planConversionZero"
    | "planConversionBeyond";
  readonly step?: number;
}

/** The most working days that a plan is spread over. */
export const MOST_DAYS = 366;

/**
 * What stands in the way of a plan whose deals are counted at stage `at`, an index; the first of it, null where nothing does. A conversion after that
 * stage may be 0, or not known: no deal depends on it.
 */
export function troubleOf(
  { goal, amount, average, margin, conversions, days }: PlanOrder,
  at: number,
): PlanTrouble | null {
  if (!isAbove(amount, 0)) return { code: "planTarget" };
  if (average === null ? goal !== "deals" : !isAbove(average, 0)) return { code: "planAverage" };
  if (goal === "profit" && (!isAbove(margin, 0) || isAbove(margin, 1))) return { code: "planMargin" };
  if (!isAbove(days, 0) || isAbove(days, MOST_DAYS)) return { code: "planDays" };
  for (const [step, rate] of conversions.entries()) {
    const isNeeded = step < at;
    if (rate === null ? isNeeded : Number.isNaN(rate)) return { code: "planConversion", step };
    if (rate !== null && (rate < 0 || (isNeeded && rate === 0))) return { code: "planConversionZero", step };
    if (isAbove(rate, 1)) return { code: "planConversionBeyond", step };
  }
  return null;
}

/** The deals that a target without trouble takes, not rounded. */
export function dealsFor({ goal, amount, average, margin }: Target): number {
  if (goal === "deals") return amount!;
  return goal === "revenue" ? amount! / average! : amount! / margin! / average!;
}

const isAbove = (value: Maybe, bound: number): boolean => value !== null && value > bound;

/** Working days of a working week. */
export const WEEK = 5;
