import { putText, whatIfText } from "../../text/whatIf";
import { FailureNotice } from "../FailureNotice";
import type { WhatIfProps } from "./WhatIfSection";

/** The foot of the section: what became of the plan, and the button that puts it into the report. */
export function PutAction({ state: { putting }, language, actions, open }: WhatIfProps) {
  const busy = putting.phase === "waiting";
  const done = putting.phase === "done" ? putting.report : null;
  return (
    <footer class="standing">
      <FailureNotice failure={putting.phase === "failed" ? putting.failure : null} language={language} />
      <div role="status">
        {busy && <p class="muted">{whatIfText[language].putting}</p>}
        {done && (
          <p class="ready">
            <bdi>{putText(done.name, language)}</bdi>
          </p>
        )}
      </div>
      <button
        type="button"
        class="primary"
        aria-disabled={busy}
        aria-busy={busy}
        onClick={() => (done ? open(done) : actions.put())}
      >
        {busy && <span class="spinner" aria-hidden="true" />}
        {whatIfText[language][done ? "openReport" : "put"]}
      </button>
    </footer>
  );
}
