import { journeyReadyText, journeysText } from "../../text/sidebar/journeys";
import { FailureNotice } from "../FailureNotice";
import type { JourneysProps } from "./JourneysSection";
import { canBuild } from "./state";

/** The foot of the section: what is going on, what went wrong, and the button that builds the journey report. */
export function JourneyFoot({ state, language, actions }: JourneysProps) {
  const { built, work } = state;
  const source = state.source ?? state.paths;
  const busy = work === "building" || work === "buildingSlowly";
  const report = built ?? source?.report ?? null;
  const build = journeysText[language][wordFor(report !== null, state.paths !== null)];
  const open = journeysText[language].openReport;
  return (
    <footer class={source ? "standing" : ""}>
      <FailureNotice failure={state.actionFailure} language={language} />
      <div role="status">
        {busy && <p class="muted">{journeysText[language][work]}</p>}
        {built && (
          <p class="ready">
            <bdi>{journeyReadyText(built.name, language)}</bdi>
          </p>
        )}
      </div>
      {source && (
        <button
          type="button"
          class="primary"
          aria-disabled={busy || (!built && !canBuild(state))}
          aria-busy={busy}
          onClick={built ? () => actions.open(built) : actions.build}
        >
          {busy && <span class="spinner" aria-hidden="true" />}
          {built ? open : build}
        </button>
      )}
      {report && !busy && (
        <button type="button" class="link" onClick={built ? actions.build : () => actions.open(report)}>
          {built ? journeysText[language][wordFor(true, state.paths !== null)] : open}
        </button>
      )}
    </footer>
  );
}

/** What the button does. */
function wordFor(isRefresh: boolean, isOfPaths: boolean) {
  if (isOfPaths) return isRefresh ? "refreshPaths" : "buildPaths";
  return isRefresh ? "refresh" : "build";
}
