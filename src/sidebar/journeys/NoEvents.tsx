import { journeysText, sampleEvents } from "../../text/sidebar/journeys";
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
          {journeysText[language].toFunnel}
        </button>
      )}
      {!state.isLog && state.instead !== "stages" && (
        <>
          <p class="muted">{journeysText[language].hint}</p>
          <table class="events">
            <thead>
              <tr>
                <th scope="col">{journeysText[language].user}</th>
                <th scope="col">{journeysText[language].time}</th>
                <th scope="col">{journeysText[language].event}</th>
              </tr>
            </thead>
            <tbody>
              {sampleEvents(language).map((row, at) => (
                <tr key={at}>
                  {row.map((cell) => (
                    <td key={cell}>{cell}</td>
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
