import { sidebarText } from "../text/sidebar/sidebar";
import { FailureNotice } from "./FailureNotice";
import type { Actions } from "./Panel";
import type { PanelState } from "./state";

/** Where the table stands, and the button that takes the selection instead. */
export function SourceBox({ state, actions }: { state: PanelState; actions: Actions }) {
  const { source, deals, language } = state;
  return (
    <section aria-labelledby="source-heading">
      <h2 id="source-heading">
        {sidebarText[language][deals ? (deals.areStocks ? "stocks" : "deals") : "stageTable"]}
      </h2>
      <div class="source">
        <bdi class={source || deals ? "place" : "place muted"}>{place(state)}</bdi>
        <button type="button" class="link" onClick={actions.useSelection}>
          {sidebarText[language].useSelection}
        </button>
      </div>
      <FailureNotice failure={state.sourceFailure} language={language} />
      <div role="status">
        {source && state.reason && (
          <p class="note">
            <bdi>{state.reason}</bdi> {sidebarText[language].kept}
          </p>
        )}
      </div>
    </section>
  );
}

function place({ source, deals, work, sourceFailure, language }: PanelState): string {
  if (work === "reading") return sidebarText[language].reading;
  if (source) return `${source.sheetName}!${source.range}`;
  if (deals) return deals.sheetName;
  return sidebarText[language][sourceFailure ? "unread" : "notFound"];
}
