import type { Maybe } from "../../core/maybe";
import type { Goal } from "../../core/plan/goal";
import type { Month } from "../../core/plan/workingDays";
import type { Language } from "../../text/language";
import type { Formula } from "../formula";
import type { CalendarDay } from "../funnelModel";

/** The three sets of conversions of a plan. */
export const SCENARIOS = ["cautious", "plan", "bold"] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** What a list of deals tells of the month that is planned, as formulas over it. */
export interface PlannedFacts {
  readonly sheetName: string;
  /** Whether some of its deals are not decided yet: then conversions so far are lower than they will be. */
  readonly hasOpen: boolean;
  /** Deals of a stage, from 1; null where the list does not tell on which day they came to it. */
  ofStage(stage: number): Formula | null;
  readonly revenue: Formula | null;
}

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
  /** Null for a table that counts no list. */
  readonly facts: PlannedFacts | null;
  /** Groups with their part of the first stage, and the share of it that reaches each stage; none where the plan is not split. */
  readonly groups: readonly { readonly name: string; readonly share: number; readonly reach: readonly Maybe[] }[];
}
