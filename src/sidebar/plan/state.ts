import type { PlanWish, ReportView, SourceView } from "../../addon/protocol";
import { answerOfFacts } from "../../core/answer/tableFacts";
import type { Maybe } from "../../core/maybe";
import { type Current, currentOf } from "../../core/plan/current";
import { GOALS, type Goal, type PlanOrder, type PlanTrouble, troubleOf } from "../../core/plan/goal";
import { isMonth, type Month, monthAhead, sameDays, workingDays } from "../../core/plan/workingDays";
import type { Language } from "../../text/language";
import type { Failure } from "../server";
import { stepKeys } from "../whatIf/state";
import { readPeople, readPercent } from "../whatIf/typed";

/** What the section *Plan* knows: a plan for each sheet with stages, the month that is planned, and what became of writing one. */
export interface PlanState {
  readonly plans: Readonly<Record<number, TypedPlan>>;
  /** The month of today; null before anybody has looked at a calendar. */
  readonly thisMonth: Month | null;
  /** How many months from this one is planned. */
  readonly ahead: number;
  readonly writing: Writing;
}

/** What the reader chose and typed; what is left out is as the table has it. */
export interface TypedPlan {
  readonly goal?: Goal;
  readonly texts: Readonly<Record<string, string>>;
}

export type Writing =
  | { readonly phase: "none" | "waiting" }
  | { readonly phase: "written" | "building"; readonly plan: ReportView }
  | { readonly phase: "built"; readonly report: ReportView }
  | { readonly phase: "failed"; readonly failure: Failure; readonly plan: ReportView | null };

/** The section before the reader's first action: a plan is made for the month to come. */
export const noTargets: PlanState = { plans: {}, thisMonth: null, ahead: 1, writing: { phase: "none" } };

/** How many months ahead a plan can be made for. */
export const MOST_AHEAD = 11;

/** What texts are kept under besides the steps and the groups. */
export const FIELDS = ["amount", "margin", "average", "days"] as const;
export type Field = (typeof FIELDS)[number];

export const rateKey = (step: string): string => `rate\n${step}`;
export const shareKey = (group: string): string => `share\n${group}`;

/** A plan with all its figures: typed ones as they were read, null where one cannot be; the others as the table has them. */
export interface PlanFigures extends PlanOrder {
  readonly month: Month | null;
  readonly current: Current;
  readonly shares: readonly { readonly group: string; readonly share: Maybe }[];
  /** What of it the reader typed. */
  readonly texts: TypedPlan["texts"];
}

/** The plan of a table as it is now. */
export function figuresOf(state: PlanState, source: SourceView, language: Language): PlanFigures {
  const { goal: chosen, texts } = state.plans[source.sheetId] ?? { texts: {} };
  const current = currentOf(source);
  const month = state.thisMonth && monthAhead(state.thisMonth, state.ahead);
  const typed = (key: string, read: (text: string, language: Language) => Maybe, given: Maybe): Maybe => {
    const text = texts[key];
    return text === undefined ? given : read(text, language);
  };
  const planInputs = inputsOf(source);
  const given = planInputs.average?.value ?? current.average;
  const goal = chosen ?? usualGoal(source, given);
  return {
    goal,
    amount: typed("amount", readAmount, plannedIn(source, goal)),
    average: typed("average", readAverage, given),
    margin: typed("margin", readPercent, planInputs.margin?.value ?? null),
    month,
    days: typed("days", readPeople, planInputs.days?.value ?? (month && workingDays(month))),
    conversions: stepKeys(source).map((key, step) => typed(rateKey(key), readRate, current.conversions[step]!)),
    current,
    shares: current.groups.map(({ name, share }) => ({
      group: name,
      share: typed(shareKey(name), readPercent, share ?? 0),
    })),
    texts,
  };
}

/** An amount as people type it, with the sign of their money or without. */
const readAmount = (text: string, language: Language): Maybe => readPeople(text.replace(/[₽$€£₸₴]/gu, ""), language);

// Nobody has to say it for a target in deals; what cannot be read is not left out.
const readAverage = (text: string, language: Language): Maybe =>
  text.trim() === "" ? null : (readAmount(text, language) ?? Number.NaN);

// After the stage of the result a conversion may be left out.
const readRate = (text: string): Maybe => (text.trim() === "" ? null : (readPercent(text) ?? Number.NaN));

/** The figures that the rows of a table have for the plan of a month; what goes by the length of the time only from a table of one. */
export function inputsOf(source: SourceView): SourceView["planInputs"] {
  const { average, margin } = source.planInputs;
  return isOfMonth(source) ? source.planInputs : { ...(average && { average }), ...(margin && { margin }) };
}

/** The target that the table itself has: its plan, which is one for a month. */
function plannedIn(source: SourceView, goal: Goal): Maybe {
  if (!isOfMonth(source)) return null;
  const { plan, revenuePlan } = answerOfFacts(source);
  if (goal === "deals") return plan?.[source.resultStage] ?? null;
  return source.planInputs[goal]?.value ?? (goal === "revenue" ? revenuePlan : null);
}

/** Whether all of a table is of one calendar month, as far as it says: the plan of a quarter is no target for a month. */
function isOfMonth({ days, periods }: SourceView): boolean {
  if (days.every((each) => each === null)) return periods.length === 0;
  const own = sameDays(days);
  return own !== null && isMonth(own);
}

/** The goal that the table has a target for, or else what its figures are enough for. */
function usualGoal(source: SourceView, average: Maybe): Goal {
  const planned = GOALS.find((goal) => plannedIn(source, goal) !== null);
  return planned ?? (average === null ? "deals" : "revenue");
}

/** Why there is no plan: its trouble, or a share that cannot be read; null where there is one. */
export function troubleIn(
  figures: PlanFigures,
  { resultStage }: SourceView,
): PlanTrouble | { readonly code: "planShare"; readonly group: string } | null {
  const trouble = troubleOf(figures, resultStage);
  if (trouble) return trouble;
  const unread = figures.shares.find(({ share }) => share === null);
  return unread ? { code: "planShare", group: unread.group } : null;
}

/** A plan without trouble, as the add-on takes it. */
export function wishOf(source: SourceView, figures: PlanFigures): PlanWish {
  const { goal, amount, average, margin, month, days, conversions, shares } = figures;
  return {
    ...{ goal, amount: amount!, average, month: month!, days: days! },
    margin: goal === "profit" ? margin : null,
    conversions: conversions.map((rate, step) => ({ stage: source.stages[step + 1]!, rate })),
    shares: shares.map(({ group, share }) => ({ group, share: share! })),
  };
}

/** The reader typed something. */
export function planTyped(state: PlanState, source: SourceView, key: string, text: string): PlanState {
  const plan = planAt(state, source);
  return planned(state, source, { ...plan, texts: { ...plan.texts, [key]: text } });
}

/** The reader chose what the target is counted in: an amount of another kind is no such amount. */
export function goalChosen(state: PlanState, source: SourceView, goal: Goal): PlanState {
  const { texts } = planAt(state, source);
  const { amount: _, ...others } = texts;
  return planned(state, source, { goal, texts: others });
}

/** The reader chose the month: it has its own working days. */
export function monthChosen(state: PlanState, source: SourceView, ahead: number): PlanState {
  const plan = planAt(state, source);
  const { days: _, ...texts } = plan.texts;
  return { ...planned(state, source, { ...plan, texts }), ahead };
}

/** The reader took back the conversions and the shares: those of the table are left. */
export function planTakenBack(state: PlanState, source: SourceView): PlanState {
  const plan = planAt(state, source);
  const kept = Object.entries(plan.texts).filter(([key]) => FIELDS.includes(key as Field));
  return planned(state, source, { ...plan, texts: Object.fromEntries(kept) });
}

/** Whether a plan is being written, or its report built. */
export const isBusy = ({ writing }: PlanState): boolean => writing.phase === "waiting" || writing.phase === "building";

/** Writing a plan, or building its report, began or ended. */
export const writingBecame = (state: PlanState, writing: Writing): PlanState => ({ ...state, writing });

const planAt = ({ plans }: PlanState, { sheetId }: SourceView): TypedPlan => plans[sheetId] ?? { texts: {} };

// What was written is no longer what the panel shows.
function planned(state: PlanState, { sheetId }: SourceView, plan: TypedPlan): PlanState {
  const writing: Writing = isBusy(state) ? state.writing : { phase: "none" };
  return { ...state, plans: { ...state.plans, [sheetId]: plan }, writing };
}
