import type { ReportView, SourceView } from "../../addon/protocol";
import { changedRate, type Mode } from "../../core/change";
import type { Language } from "../../text/language";
import { unreadableText, whatIfText } from "../../text/whatIf";
import type { Ask, Failure } from "../server";
import * as change from "./state";
import { readPeople } from "./typed";

/** What the reader can do in the section *What if*. */
export interface WhatIfActions {
  type(key: string, text: string): void;
  slide(key: string, value: number): void;
  choose(mode: Mode): void;
  want(goal: string): void;
  takeBack(): void;
  /** Writes the plan into the report of the table, which is built first if there is none. */
  put(): void;
}

/** What the section needs of the panel around it. */
export interface Around {
  readonly source: SourceView | null;
  readonly language: Language;
  readonly whatIf: change.WhatIfState;
}

/** The section's actions, over the state that `current` reads and `become` replaces; `put` tells of the report that was written. */
export function whatIfActions(
  ask: Ask,
  current: () => Around,
  become: (next: change.WhatIfState) => void,
  put: (report: ReportView) => void,
): WhatIfActions {
  const planned = (next: (state: change.WhatIfState, source: SourceView, language: Language) => change.WhatIfState) => {
    const { source, language, whatIf } = current();
    if (source) become(next(whatIf, source, language));
  };
  return {
    type: (key, text) => planned((state, source) => change.changeTyped(state, source, key, text)),
    slide: (key, value) => planned((state, source, language) => change.changeSlid(state, source, key, value, language)),
    choose: (mode) => planned((state, source, language) => change.modeChosen(state, source, mode, language)),
    want: (goal) => planned((state, source) => change.goalTyped(state, source, goal)),
    takeBack: () => planned(change.changesTakenBack),
    put() {
      const { source, whatIf, language } = current();
      if (!source || whatIf.putting.phase === "waiting") return;
      const { sheetId, range } = source;
      const plan = change.planOf(whatIf, source);
      // What cannot be read is no 0.
      const goal = readPeople(plan.goal, language);
      const wrong = !change.isReadable(plan)
        ? unreadableText(language)
        : goal === null && plan.goal.trim() !== ""
          ? whatIfText[language].goalUnreadable
          : null;
      if (wrong !== null) {
        const failure: Failure = { kind: "answered", message: wrong };
        return become(change.puttingBecame(whatIf, { phase: "failed", failure }));
      }
      become(change.puttingBecame(whatIf, { phase: "waiting" }));
      const sizes = { entrants: percentOf(plan, change.ENTRANTS), average: percentOf(plan, change.AVERAGE) };
      ask("putWhatIf", { sheetId, range, changes: pointsOf(source, plan), ...sizes, goal }).then(
        (report) => {
          become(change.puttingBecame(current().whatIf, { phase: "done", report }));
          put(report);
        },
        (failure: Failure) => become(change.puttingBecame(current().whatIf, { phase: "failed", failure })),
      );
    },
  };
}

const percentOf = (plan: change.Plan, key: typeof change.ENTRANTS | typeof change.AVERAGE): number =>
  Number((100 * (plan.changes[key]?.value ?? 0)).toPrecision(12));

/** A plan in percentage points, as a report takes it, by the stages that the steps lead to. */
export function pointsOf(source: SourceView, plan: change.Plan): { stage: string; points: number }[] {
  const rates = change.ratesOf(source);
  return change.changesOf(plan, source).map((value, step) => {
    const rate = rates[step] ?? 0;
    const points = changedRate(rate, value, plan.mode) - rate;
    return { stage: source.stages[step + 1]!, points: Number((100 * points).toPrecision(12)) };
  });
}
