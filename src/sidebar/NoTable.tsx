import { formatCount } from "../text/number";
import { SAMPLE_COUNTS, sidebarText } from "../text/sidebar/sidebar";
import type { Actions } from "./Panel";
import type { PanelState } from "./state";

/** Why there is nothing to draw, and what a stage table looks like. */
export function NoTable({ state, actions }: { state: PanelState; actions: Actions }) {
  const { language } = state;
  if (state.instead === "events") {
    return (
      <section class="no-table">
        <p role="status">
          <bdi>{state.reason}</bdi>
        </p>
        <button type="button" class="link" onClick={() => actions.choose("journeys")}>
          {sidebarText[language].toJourneys}
        </button>
      </section>
    );
  }
  return (
    <section class="no-table">
      <p role="status">{state.reason}</p>
      <p class="muted">{sidebarText[language].hint}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{sidebarText[language].stage}</th>
            <th scope="col">{sidebarText[language].people}</th>
          </tr>
        </thead>
        <tbody>
          {SAMPLE_COUNTS.map((count, at) => (
            <tr key={count}>
              <td>{sidebarText[language].sampleStages[at]}</td>
              <td>{formatCount(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
