import { readyText, sidebarText } from "../text/sidebar/sidebar";
import { FailureNotice } from "./FailureNotice";
import type { Actions } from "./Panel";
import type { PanelState } from "./state";

/** The foot of the panel: what is going on, what went wrong, and the one primary button. */
export function ReportActions({ state, actions }: { state: PanelState; actions: Actions }) {
  const { language, source, deals, built } = state;
  const found = source ?? deals;
  const busy = state.work === "building" || state.work === "buildingSlowly";
  const report = built ?? found?.report ?? null;
  const refresh = sidebarText[language].refresh;
  const open = sidebarText[language].open;
  const says = state.actionFailure !== null || state.work === "starting";
  return (
    <footer class={found || says ? "standing" : ""}>
      <FailureNotice failure={state.actionFailure} language={language} />
      <div role="status">{progress(state)}</div>
      {found && (
        <button
          type="button"
          class="primary"
          aria-disabled={busy}
          aria-busy={busy}
          onClick={built ? () => actions.open(built) : actions.build}
        >
          {busy && <span class="spinner" aria-hidden="true" />}
          {built ? open : report ? refresh : sidebarText[language].build}
        </button>
      )}
      {report && !busy && (
        <button type="button" class="link" onClick={built ? actions.build : () => actions.open(report)}>
          {built ? refresh : open}
        </button>
      )}
    </footer>
  );
}

function progress({ work, built, language }: PanelState) {
  if (work === "building" || work === "buildingSlowly" || work === "starting")
    return <p class="muted">{sidebarText[language][work]}</p>;
  return (
    built && (
      <p class="ready">
        <bdi>{readyText(built.name, language)}</bdi>
      </p>
    )
  );
}
