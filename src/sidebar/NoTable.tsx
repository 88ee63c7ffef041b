import { formatCount } from "../text/number";
import { sampleStages, sidebarText } from "../text/sidebar";
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
          {sidebarText.toJourneys[language]}
        </button>
      </section>
    );
  }
  return (
    <section class="no-table">
      <p role="status">{state.reason}</p>
      <p class="muted">{sidebarText.hint[language]}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{sidebarText.stage[language]}</th>
            <th scope="col">{sidebarText.people[language]}</th>
          </tr>
        </thead>
        <tbody>
          {sampleStages.map((stage) => (
            <tr key={stage.name.en}>
              <td>{stage.name[language]}</td>
              <td>{formatCount(stage.people, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
