import type { Maybe } from "../../core/maybe";
import type { Month } from "../../core/plan/days";
import type { Goal } from "../../core/plan/goal";
import type { Language } from "../../text/language";
import type { CalendarDay } from "../funnelModel";

/** The three sets of conversions of a plan. */
export const SCENARIOS = ["cautious", "plan", "bold"] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What the sheet of a plan is made from: figures that people may change there, and where they come from. */
export interface PlanModel {
  readonly language: Language;
  readonly locale: string;
  /** The table whose conversions these are. */
  readonly source: { readonly sheetName: string; readonly sheetId: number; readonly range: string };
  readonly builtOn: CalendarDay;
  /** The sign of the money; "" where nobody knows. */
  readonly currency: string;
  /** The month that is planned, from 1. */
  readonly month: Month;
  readonly stages: readonly string[];
  /** The stage, from 1, at which the money comes in: what a target in deals counts. */
  readonly moneyStage: number;
  readonly goal: Goal;
  readonly amount: number;
  readonly average: Maybe;
  readonly margin: Maybe;
  readonly days: number;
  /** What each of the first stage costs; null where nobody knows. */
  readonly cost: Maybe;
  /** By step. */
  readonly conversions: Readonly<Record<Scenario, readonly Maybe[]>>;
  /** The stages, from 2, to whose conversion a scenario has no end of a likely range: it has the plan's. */
  readonly ownRates: readonly number[];
  /** What the groups are called in the table. */
  readonly dimension: string;
  /** Groups with their part of the first stage, and the share of it that reaches each stage; none where the plan is not split. */
  readonly groups: readonly { readonly name: string; readonly share: number; readonly reach: readonly Maybe[] }[];
}
