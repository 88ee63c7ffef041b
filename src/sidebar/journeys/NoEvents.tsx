import { journeysText, sampleEvents } from "../../text/sidebarJourneys";
import type { JourneysProps } from "./JourneysSection";

/** Why there are no journeys to draw, and what an event log looks like. */
export function NoEvents({ state, language, actions }: JourneysProps) {
  return (
    <section class="no-table">
      <p role="status">
        <bdi>{state.reason}</bdi>
      </p>
      {state.instead === "stages" && (
        <button type="button" class="link" onClick={actions.toFunnel}>
          {journeysText.toFunnel[language]}
        </button>
      )}
      {!state.isLog && state.instead !== "stages" && (
        <>
          <p class="muted">{journeysText.hint[language]}</p>
          <table class="events">
            <thead>
              <tr>
                <th scope="col">{journeysText.user[language]}</th>
                <th scope="col">{journeysText.time[language]}</th>
                <th scope="col">{journeysText.event[language]}</th>
              </tr>
            </thead>
            <tbody>
              {sampleEvents.map((row, at) => (
                <tr key={at}>
                  {row.map((cell) => (
                    <td key={cell.en}>{cell[language]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
