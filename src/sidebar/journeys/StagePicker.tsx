import type { EventsView } from "../../addon/protocol";
import { formatCount } from "../../text/number";
import { journeysText, moreEventsText } from "../../text/sidebar/journeys";
import { OrderedStages } from "../OrderedStages";
import type { JourneysProps } from "./JourneysSection";
import { stagesOf } from "./state";

/** Events that are listed at once; a log may have hundreds. */
const FIRST = 8;

/** The stages in their order, to be moved and taken out, and the other events, to be taken in. */
export function StagePicker({ state, source, language, actions }: JourneysProps & { readonly source: EventsView }) {
  const stages = stagesOf(state);
  const others = source.events.filter(({ name }) => !stages.includes(name));
  const people = new Map(source.events.map((event) => [event.name, event.people]));
  const named = (name: string) => name.trim() || journeysText[language].unnamed;
  const event = (name: string, checked: boolean) => (
    <label>
      <input type="checkbox" checked={checked} onChange={() => actions.turn(name)} />
      <bdi>{named(name)}</bdi>
      <span class="muted figure">{people.has(name) && formatCount(people.get(name)!, language)}</span>
    </label>
  );
  return (
    <fieldset class="section-part">
      <legend>{journeysText[language].stages}</legend>
      <OrderedStages
        stages={stages}
        language={language}
        item={(name) => event(name, true)}
        nameOf={named}
        place={actions.place}
      />
      {stages.length < 2 && <p class="failure">{journeysText[language].tooFew}</p>}
      {state.options.stages && (
        <button type="button" class="link" onClick={actions.takeUsual}>
          {journeysText[language].usual}
        </button>
      )}
      {others.length > 0 && (
        <details>
          <summary>{journeysText[language].otherEvents}</summary>
          <ul class="chosen">
            {others.slice(0, FIRST).map(({ name }) => (
              <li key={name}>{event(name, false)}</li>
            ))}
          </ul>
          {others.length > FIRST && (
            <details>
              <summary>{moreEventsText(others.length - FIRST, language)}</summary>
              <ul class="chosen">
                {others.slice(FIRST).map(({ name }) => (
                  <li key={name}>{event(name, false)}</li>
                ))}
              </ul>
            </details>
          )}
        </details>
      )}
    </fieldset>
  );
}
