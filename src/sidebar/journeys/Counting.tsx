import type { Order } from "../../core/journeys/attemptTypes";
import { journeysText } from "../../text/sidebar/journeys";
import type { JourneysProps } from "./JourneysSection";
import { readDays } from "./state";

const orders = ["ordered", "strict", "open"] as const satisfies readonly Order[];

/** In which order and within how many days stages count. */
export function Counting({ state, language, actions }: JourneysProps) {
  const chosen = state.options.order ?? "ordered";
  const isUnreadable = readDays(state.days) === null;
  // In any order there is no first stage to count the days from.
  const hasWindow = chosen !== "open" || isUnreadable;
  return (
    <fieldset class="checks section-part">
      <legend>{journeysText[language].counting}</legend>
      {orders.map((order) => (
        <label key={order}>
          <input type="radio" name="order" checked={order === chosen} onChange={() => actions.count(order)} />
          {journeysText[language][order]}
        </label>
      ))}
      <label class="days">
        <span>{journeysText[language].window}</span>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          placeholder={journeysText[language].noWindow}
          value={state.days}
          aria-invalid={isUnreadable}
          disabled={!hasWindow}
          onInput={(event) => actions.typeDays(event.currentTarget.value)}
        />
      </label>
      <div role="status">{isUnreadable && <p class="failure">{journeysText[language].notDays}</p>}</div>
    </fieldset>
  );
}
