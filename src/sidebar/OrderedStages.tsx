import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../text/language";
import { journeysText, placeText } from "../text/sidebarJourneys";

interface Props {
  readonly stages: readonly string[];
  readonly language: Language;
  /** How many of them, from the first, change places; all of them if left out. */
  readonly movable?: number;
  /** What stands in the line of a stage before its buttons. */
  item(name: string): ComponentChildren;
  nameOf(name: string): string;
  move(name: string, by: -1 | 1): void;
}

/** Stages in their order, each with buttons that move it. */
export function OrderedStages({ stages, language, movable = stages.length, item, nameOf, move }: Props) {
  const [moved, setMoved] = useState("");
  const focused = useRef<HTMLElement | null>(null);
  // A list item that moves in the page loses the focus.
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });
  const moveBy = (button: HTMLElement, name: string, by: -1 | 1) => {
    const to = stages.indexOf(name) + by;
    if (to < 0 || to >= movable) return;
    focused.current = button;
    setMoved(placeText(nameOf(name), to + 1, movable, language));
    move(name, by);
  };
  return (
    <>
      <ol class="chosen">
        {stages.map((name, at) => (
          <li key={name}>
            {item(name)}
            {at < movable &&
              ([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  class="move"
                  aria-disabled={at + by < 0 || at + by >= movable}
                  onClick={({ currentTarget }) => moveBy(currentTarget, name, by)}
                >
                  <span aria-hidden="true">{by < 0 ? "↑" : "↓"}</span>
                  <span class="unseen">
                    {journeysText[language][by < 0 ? "up" : "down"]}: {nameOf(name)}
                  </span>
                </button>
              ))}
          </li>
        ))}
      </ol>
      <p role="status" class="unseen">
        {moved}
      </p>
    </>
  );
}
