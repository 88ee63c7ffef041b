import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { planText } from "../../text/plan";
import { whatIfText } from "../../text/whatIf";
import { FailureNotice } from "../FailureNotice";
import type { PlanProps } from "./PlanSection";
import { isBusy, type Writing } from "./state";

/** The foot of the section: what became of the plan, and the button that takes it one step further: to a sheet, to a report, to that report. */
export function WriteAction({ state, language, actions, open }: PlanProps) {
  const { writing } = state;
  const busy = isBusy(state);
  const { label, act } = nextOf(writing);
  return (
    <footer class="standing">
      <FailureNotice failure={writing.phase === "failed" ? writing.failure : null} language={language} />
      <div role="status">
        {said(writing, language).map((line) => (
          <p key={line} class={busy ? "muted" : "ready"}>
            <bdi>{line}</bdi>
          </p>
        ))}
      </div>
      <button type="button" class="primary" aria-disabled={busy} aria-busy={busy} onClick={act}>
        {busy && <span class="spinner" aria-hidden="true" />}
        {label}
      </button>
    </footer>
  );

  function nextOf(at: Writing): { readonly label: string; act(): void } {
    if (at.phase === "built") return { label: whatIfText[language].openReport, act: () => open(at.report) };
    if ("plan" in at && at.plan) return { label: planText[language].build, act: actions.build };
    return { label: planText[language].write, act: actions.write };
  }
}

function said(writing: Writing, language: Language): string[] {
  const texts = planText[language];
  if (writing.phase === "waiting") return [texts.writing];
  if (writing.phase === "building") return [texts.building];
  if (writing.phase === "written") return [fill(texts.written, { sheet: writing.plan.name }, language)];
  return [];
}
