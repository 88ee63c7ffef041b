import { formatCount } from "../text/number";
import { sampleStages, sidebarText } from "../text/sidebar";
import type { PanelState } from "./state";

/** Why there is nothing to draw, and what a stage table looks like. */
export function NoTable({ state }: { state: PanelState }) {
  const { language } = state;
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
