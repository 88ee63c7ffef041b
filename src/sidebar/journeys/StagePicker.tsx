import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { EventsView } from "../../addon/endpoints";
import { formatCount } from "../../text/number";
import { journeysText, moreEventsText, placeText } from "../../text/sidebarJourneys";
import type { JourneysProps } from "./JourneysSection";
import { stagesOf } from "./state";

/** Events that are listed at once; a log may have hundreds. */
const FIRST = 8;

/** The stages in their order, to be moved and taken out, and the other events, to be taken in. */
export function StagePicker({ state, source, language, actions }: JourneysProps & { readonly source: EventsView }) {
  const stages = stagesOf(state);
  const others = source.events.filter(({ name }) => !stages.includes(name));
  const people = new Map(source.events.map((event) => [event.name, event.people]));
  const [moved, setMoved] = useState("");
  const focused = useRef<HTMLElement | null>(null);
  // A list item that moves in the page loses the focus.
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });
  const move = (button: HTMLElement, stage: string, by: -1 | 1) => {
    const to = stages.indexOf(stage) + by;
    if (to < 0 || to >= stages.length) return;
    focused.current = button;
    setMoved(placeText(named(stage), to + 1, stages.length, language));
    actions.move(stage, by);
  };
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
      <ol class="chosen">
        {stages.map((name, at) => (
          <li key={name}>
            {event(name, true)}
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="move"
                aria-disabled={at + by < 0 || at + by >= stages.length}
                onClick={({ currentTarget }) => move(currentTarget, name, by)}
              >
                <span aria-hidden="true">{by < 0 ? "↑" : "↓"}</span>
                <span class="unseen">
                  {journeysText[language][by < 0 ? "up" : "down"]}: {named(name)}
                </span>
              </button>
            ))}
          </li>
        ))}
      </ol>
      <p role="status" class="unseen">
        {moved}
      </p>
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
