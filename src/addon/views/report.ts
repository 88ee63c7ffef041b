import type { Goal } from "../../core/plan/goal";
import type { Month } from "../../core/plan/workingDays";
import type { ReportOptions } from "../../report/options";

// What the panel asks of reports, and is told of them: it crosses as JSON.

/** Choices for a report, and whether to build one more beside the one that the table already has. */
export interface BuildOptions extends ReportOptions {
  readonly another?: boolean;
}

export interface ReportView {
  readonly sheetId: number;
  readonly name: string;
}

/** The change of a conversion in percentage points, by the stage that the step leads to. */
export interface StepPoints {
  readonly stage: string;
  readonly points: number;
}

/** A plan as the panel has it: a target, what turns it into deals, and what it is spread over. */
export interface PlanWish {
  readonly goal: Goal;
  readonly amount: number;
  readonly average: number | null;
  readonly margin: number | null;
  /** The month, and its working days. */
  readonly month: Month;
  readonly days: number;
  /** By step, as a fraction, with the stage that it leads to; one after the stage of the result may not be known. */
  readonly conversions: readonly { readonly stage: string; readonly rate: number | null }[];
  /** What each group has of the first stage, in any unit; none where the plan is not split. */
  readonly shares: readonly { readonly group: string; readonly share: number }[];
}

export interface InsertedView {
  /** The cell with the formula, in A1 notation: "C2". */
  readonly cell: string;
  /** The ranges it was given, "A2:A7, B2:B7"; "" when it computes the figures of its example. */
  readonly over: string;
}
