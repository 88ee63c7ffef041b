import type { ReportView, SourceView } from "../../addon/protocol";
import { answerOfFacts, peopleOf } from "../../core/answer/tableFacts";
import type { Mode } from "../../core/change";
import { share } from "../../core/conversion";
import type { Maybe } from "../../core/maybe";
import type { Language } from "../../text/language";
import type { Failure } from "../server";
import { changeText, readChange } from "./typed";

/** What the section *What if* knows: what was typed for each sheet with stages, whatever becomes of its table, and what became of putting one into a report. */
export interface WhatIfState {
  readonly plans: Readonly<Record<number, Plan>>;
  /** How changes are meant in a new plan. */
  readonly mode: Mode;
  readonly putting: Putting;
}

/** The changes that the reader tries on one sheet, by the name of the stage. */
export interface Plan {
  readonly mode: Mode;
  readonly changes: Readonly<Record<string, Change>>;
  /** People wanted at the end, as typed. */
  readonly goal: string;
}

/** A change as typed, null where nobody did, and as a fraction: 0.01 is a point, or a hundredth; null when what was typed is no number. */
export interface Change {
  readonly text: string | null;
  readonly value: number | null;
}

export type Putting =
  | { readonly phase: "none" | "waiting" }
  | { readonly phase: "done"; readonly report: ReportView }
  | { readonly phase: "failed"; readonly failure: Failure };

/** The section before the reader's first action. */
export const noPlans: WhatIfState = { plans: {}, mode: "points", putting: { phase: "none" } };

/** What more or fewer entrants, and a larger or smaller average amount, are kept under: no stage's key is without its line break. */
export const ENTRANTS = "entrants";
export const AVERAGE = "average";

/** The plan for a table: what was typed for it, and each other step's gap to its level as that is now. */
export function planOf(state: WhatIfState, source: SourceView): Plan {
  const typed = typedFor(state, source);
  const changes = { ...gapsOf(source, typed.mode), ...typed.changes };
  const keys = new Set([...stepKeys(source), ENTRANTS, AVERAGE]);
  return { ...typed, changes: Object.fromEntries(Object.entries(changes).filter(([key]) => keys.has(key))) };
}

const typedFor = ({ plans, mode }: WhatIfState, { sheetId }: SourceView): Plan =>
  plans[sheetId] ?? { mode, changes: {}, goal: "" };

/** The change of each step that takes it to its level; none for one that has no level, or meets it. */
function gapsOf(source: SourceView, mode: Mode): Plan["changes"] {
  const keys = stepKeys(source);
  return Object.fromEntries(
    answerOfFacts(source).worths.map(({ stage, level, conversion }) => {
      // As the yellow cells of a report begin.
      const gap = Math.round(10_000 * (Math.min(1, level) - conversion)) / 10_000;
      const value = mode === "relative" ? Number((gap / conversion).toPrecision(4)) : gap;
      return [keys[stage - 1]!, { text: null, value }];
    }),
  );
}

/** By how many times there are more entrants, or the average amount is larger; 1 for what cannot be read. */
export function sizeOf(plan: Plan, key: typeof ENTRANTS | typeof AVERAGE): number {
  return Math.max(0, 1 + (plan.changes[key]?.value ?? 0));
}

/** Whether all that was typed can be read. */
export const isReadable = (plan: Plan): boolean => Object.values(plan.changes).every(({ value }) => value !== null);

/** The steps of a table by what their changes are kept under: the name of the stage they lead to, the n-th of equal names apart. */
export function stepKeys({ stages }: SourceView): string[] {
  const names = stages.map((name) => name.trim());
  return names
    .slice(1)
    .map((name, step) => `${name}\n${names.slice(1, step + 1).filter((one) => one === name).length}`);
}

/** The changes of all steps as fractions; 0 for what cannot be read. */
export function changesOf(plan: Plan, source: SourceView): number[] {
  return stepKeys(source).map((key) => plan.changes[key]?.value ?? 0);
}

/** The conversion of each step: of all of the table, as in its report. */
export function ratesOf(source: SourceView): Maybe[] {
  const people = peopleOf(source);
  return people.slice(1).map((count, step) => share(count, people[step]!));
}

/** The reader typed a change into a step's box. */
export function changeTyped(state: WhatIfState, source: SourceView, key: string, text: string): WhatIfState {
  return changed(state, source, key, { text, value: readChange(text) });
}

/** The reader moved a step's slider. */
export function changeSlid(
  state: WhatIfState,
  source: SourceView,
  key: string,
  value: number,
  language: Language,
): WhatIfState {
  return changed(state, source, key, { text: changeText(value, language), value });
}

/** The reader chose how changes are meant: the same conversions in other words, wherever there is a conversion. */
export function modeChosen(state: WhatIfState, source: SourceView, mode: Mode, language: Language): WhatIfState {
  const plan = typedFor(state, source);
  if (plan.mode === mode) return state;
  const rates = ratesOf(source);
  const changes = { ...plan.changes };
  stepKeys(source).forEach((key, step) => {
    const rate = rates[step];
    const value = changes[key]?.value;
    if (!rate || !value) return;
    const same = Number((mode === "relative" ? value / rate : value * rate).toPrecision(12));
    changes[key] = { text: changeText(same, language), value: same };
  });
  return { ...planned(state, source, { ...plan, mode, changes }), mode };
}

/** The reader typed the people wanted. */
export function goalTyped(state: WhatIfState, source: SourceView, goal: string): WhatIfState {
  return planned(state, source, { ...typedFor(state, source), goal });
}

/** The reader took all changes back: each step's gap to its level is left. */
export function changesTakenBack(state: WhatIfState, source: SourceView): WhatIfState {
  return planned(state, source, { ...typedFor(state, source), changes: {} });
}

/** Putting a plan into the report began or ended. */
export function puttingBecame(state: WhatIfState, putting: Putting): WhatIfState {
  return { ...state, putting };
}

function changed(state: WhatIfState, source: SourceView, key: string, change: Change): WhatIfState {
  const typed = typedFor(state, source);
  return planned(state, source, { ...typed, changes: { ...typed.changes, [key]: change } });
}

// What the report was said to hold is no longer what the panel shows.
function planned(state: WhatIfState, { sheetId }: SourceView, plan: Plan): WhatIfState {
  const putting: Putting = state.putting.phase === "waiting" ? state.putting : { phase: "none" };
  return { ...state, plans: { ...state.plans, [sheetId]: plan }, putting };
}
