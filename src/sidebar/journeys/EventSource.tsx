import type { EventsView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { journeysText, logText } from "../../text/sidebar/journeys";
import { FailureNotice } from "../FailureNotice";
import type { JourneyActions } from "./actions";
import type { JourneysProps } from "./JourneysSection";
import type { JourneysState } from "./state";

/** Where the event log stands, what is in it, and which of its columns are what. */
export function EventSource({ state, language, actions }: JourneysProps) {
  const { source, paths, reason } = state;
  return (
    <section aria-labelledby="events-heading">
      <h2 id="events-heading">{journeysText[language][paths ? "pathTable" : "eventLog"]}</h2>
      <div class="source">
        <bdi class={source || paths ? "place" : "place muted"}>{place(state, language)}</bdi>
        <button type="button" class="link" onClick={actions.look}>
          {journeysText[language].useSelection}
        </button>
      </div>
      <FailureNotice failure={state.sourceFailure} language={language} />
      <div role="status">
        {source && reason && (
          <p class="note">
            <bdi>{reason}</bdi> {journeysText[language].kept}
          </p>
        )}
      </div>
      {source && (
        <>
          <p class="muted log">{logText(source, language)}</p>
          <Columns source={source} language={language} readAs={actions.readAs} />
        </>
      )}
    </section>
  );
}

function place({ source, paths, work, sourceFailure }: JourneysState, language: Language): string {
  if (work === "reading") return journeysText[language].reading;
  const found = source ?? paths;
  if (found) return `${found.sheetName}!${found.range}`;
  return journeysText[language][sourceFailure ? "unread" : "notFound"];
}

const roles = ["user", "time", "event", "channel"] as const;

interface ColumnsProps {
  readonly source: EventsView;
  readonly language: Language;
  readonly readAs: JourneyActions["readAs"];
}

function Columns({ source: { columns, allColumns, assumptions }, language, readAs }: ColumnsProps) {
  return (
    <details>
      <summary>{journeysText[language].columns}</summary>
      {roles.map((role) => (
        <label key={role} class="picker column">
          <span>{journeysText[language][role]}</span>
          <select
            value={columns[role] === null ? -1 : allColumns.indexOf(columns[role])}
            onChange={(event) => readAs({ ...columns, [role]: allColumns[Number(event.currentTarget.value)] ?? null })}
          >
            {role === "channel" && <option value={-1}>{journeysText[language].noChannel}</option>}
            {allColumns.map((name, at) => (
              <option key={at} value={at}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      {assumptions.length > 0 && (
        <ul class="assumptions muted">
          {assumptions.map((assumption) => (
            <li key={assumption}>
              <bdi>{assumption}</bdi>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
