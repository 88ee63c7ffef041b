import type { SourceView } from "../../addon/protocol";
import type { Goal } from "../../core/plan/goal";
import type { Language } from "../../text/language";
import { planText } from "../../text/plan";
import type { Ask, Failure } from "../server";
import * as change from "./state";
import { troubleText } from "./view";

/** What the reader can do in the section *Plan*. */
export interface PlanActions {
  aim(goal: Goal): void;
  type(key: string, text: string): void;
  pick(ahead: number): void;
  takeBack(): void;
  /** Writes the plan into a sheet of its own. */
  write(): void;
  /** Builds the report of the plan that was written. */
  build(): void;
}

/** What the section needs of the panel around it. */
export interface Around {
  readonly source: SourceView | null;
  readonly language: Language;
  readonly plan: change.PlanState;
}

// Any cell of the sheet of a plan leads to its table.
const ANY_CELL = "A1";

/** The section's actions, over the state that `current` reads and `become` replaces. */
export function planActions(ask: Ask, current: () => Around, become: (next: change.PlanState) => void): PlanActions {
  const changed = (next: (state: change.PlanState, source: SourceView) => change.PlanState) => {
    const { source, plan } = current();
    if (source) become(next(plan, source));
  };
  const writing = (next: change.Writing) => become(change.writingBecame(current().plan, next));
  return {
    aim: (goal) => changed((state, source) => change.goalChosen(state, source, goal)),
    type: (key, text) => changed((state, source) => change.planTyped(state, source, key, text)),
    pick: (ahead) => changed((state, source) => change.monthChosen(state, source, ahead)),
    takeBack: () => changed(change.planTakenBack),
    write() {
      const { source, language, plan } = current();
      if (!source || change.isBusy(plan)) return;
      const figures = change.figuresOf(plan, source, language);
      const message = troubleText(figures, source, language);
      if (message !== null) return writing({ phase: "failed", failure: { kind: "answered", message }, plan: null });
      const { sheetId, range } = source;
      writing({ phase: "waiting" });
      ask("writePlan", { sheetId, range, plan: change.wishOf(source, figures) }).then(
        (view) => writing({ phase: "written", plan: view }),
        (failure: Failure) => writing({ phase: "failed", failure: silent(failure, language), plan: null }),
      );
    },
    build() {
      const { plan } = current();
      if (change.isBusy(plan) || !("plan" in plan.writing) || !plan.writing.plan) return;
      const written = plan.writing.plan;
      writing({ phase: "building", plan: written });
      ask("buildReport", { sheetId: written.sheetId, range: ANY_CELL }).then(
        (report) => writing({ phase: "built", report }),
        (failure: Failure) => writing({ phase: "failed", failure, plan: written }),
      );
    },
  };
}

// The sheet may have been written all the same.
const silent = (failure: Failure, language: Language): Failure =>
  failure.kind === "silence" ? { kind: "answered", message: planText[language].maybeWritten } : failure;
