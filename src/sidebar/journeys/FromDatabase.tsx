import type { DatabaseWish } from "../../addon/protocol";
import { PLACES, places } from "../../sql/places";
import { databaseText } from "../../text/sidebar/database";
import { journeysText } from "../../text/sidebar/journeys";
import { CopyText } from "../CopyText";
import { DATABASE_QUESTIONS, databaseWish, placeOf, queryFor } from "./database";
import type { JourneysProps } from "./JourneysSection";
import { readDays } from "./state";

const TYPED = ["table", "user", "time", "event", "channel"] as const;

/** A question to a database: the query to copy and where to paste it. */
export function FromDatabase({ state, language, actions }: JourneysProps) {
  const texts = databaseText[language];
  const wish = databaseWish(state);
  const place = placeOf(wish);
  const { columns } = places[place];
  const query = queryFor(wish);
  const isUnreadable = readDays(wish.days) === null;
  const hint = (name: (typeof TYPED)[number]) =>
    name === "channel" ? texts.optional : name === "table" ? "" : (columns?.[name] ?? "");
  const picker = (name: "place" | "question", value: string, choices: readonly (keyof typeof texts)[]) => (
    <label class="picker">
      <span>{texts[name]}</span>
      <select value={value} onChange={(event) => actions.askDatabase({ [name]: event.currentTarget.value })}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {texts[choice]}
          </option>
        ))}
      </select>
    </label>
  );
  const box = (name: keyof DatabaseWish, label: string, placeholder: string) => (
    <label key={name} class="typed">
      <span>{label}</span>
      <input
        type="text"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={wish[name]}
        aria-invalid={name === "days" && isUnreadable}
        onInput={(event) => actions.askDatabase({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <details class="section-part database" open={state.database !== null}>
      <summary>{texts.heading}</summary>
      <p class="muted">{texts.why}</p>
      {picker("place", place, PLACES)}
      {picker("question", wish.question, DATABASE_QUESTIONS)}
      {TYPED.map((name) => box(name, texts[name], hint(name)))}
      <label class="typed lines">
        <span>{texts.stages}</span>
        <textarea
          rows={3}
          spellcheck={false}
          value={wish.stages}
          onInput={(event) => actions.askDatabase({ stages: event.currentTarget.value })}
        />
      </label>
      {wish.question !== "paths" && box("days", journeysText[language].window, journeysText[language].noWindow)}
      <div role="status">
        {isUnreadable && <p class="failure">{journeysText[language].notDays}</p>}
        {query === null && !isUnreadable && <p class="muted">{texts.incomplete}</p>}
      </div>
      {query !== null && (
        <>
          <textarea class="query" readOnly rows={6} spellcheck={false} aria-label={texts.sql} value={query} />
          <CopyText label={texts.copy} text={query} language={language} />
          <ol class="muted">
            <li>{texts.bigQuerySteps}</li>
            <li>{texts.clientSteps}</li>
            <li>{texts.resultSteps}</li>
          </ol>
        </>
      )}
    </details>
  );
}
