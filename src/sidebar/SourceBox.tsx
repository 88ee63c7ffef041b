import { sidebarText } from "../text/sidebar";
import type { Actions } from "./Panel";
import type { PanelState } from "./state";

/** Where the table stands, and the button that takes the selection instead. */
export function SourceBox({ state, actions }: { state: PanelState; actions: Actions }) {
  const { source, language } = state;
  const place = source ? `${source.sheetName}!${source.range}` : sidebarText.notFound[language];
  const waiting = state.work === "reading";
  return (
    <section aria-labelledby="source-heading">
      <h2 id="source-heading">{sidebarText.stageTable[language]}</h2>
      <div class="source">
        <bdi class={source ? "place" : "place muted"}>{waiting ? sidebarText.reading[language] : place}</bdi>
        <button type="button" class="link" onClick={actions.useSelection}>
          {sidebarText.useSelection[language]}
        </button>
      </div>
      <div role="status">
        {source && state.reason && (
          <p class="note">
            <bdi>{state.reason}</bdi> {sidebarText.kept[language]}
          </p>
        )}
      </div>
    </section>
  );
}
