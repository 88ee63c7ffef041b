import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../text/language";
import { journeysText, placeText } from "../text/sidebar/journeys";

interface Props {
  readonly stages: readonly string[];
  readonly language: Language;
  /** What stands in the line of a stage before its buttons. */
  item(name: string): ComponentChildren;
  nameOf(name: string): string;
  /** Puts a stage to a place, counted from 0. */
  place(name: string, at: number): void;
}

/** Stages in their order: each is dragged to its place, or moved by its buttons. */
export function OrderedStages({ stages, language, item, nameOf, place }: Props) {
  const [moved, setMoved] = useState("");
  const [dragged, setDragged] = useState<string | null>(null);
  // Where what is dragged would go, among the others.
  const [over, setOver] = useState<number | null>(null);
  const focused = useRef<HTMLElement | null>(null);
  // A list item that moves in the page loses the focus.
  useLayoutEffect(() => {
    focused.current?.focus();
    focused.current = null;
  });
  const put = (name: string, to: number) => {
    if (to < 0 || to >= stages.length || to === stages.indexOf(name)) return false;
    setMoved(placeText(nameOf(name), to + 1, stages.length, language));
    place(name, to);
    return true;
  };
  const drop = () => {
    if (dragged !== null && over !== null) put(dragged, over);
    setDragged(null);
    setOver(null);
  };
  const from = dragged === null ? -1 : stages.indexOf(dragged);
  const mark = (at: number) => (at !== over || over === from ? "" : over < from ? "before" : "after");
  return (
    <>
      <ol class="chosen ordered">
        {stages.map((name, at) => (
          <li
            key={name}
            class={`${mark(at)} ${name === dragged ? "dragged" : ""}`}
            draggable
            onDragStart={(event) => {
              // Firefox drags nothing without data.
              event.dataTransfer?.setData("text/plain", nameOf(name));
              setDragged(name);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(at);
            }}
            onDrop={(event) => {
              event.preventDefault();
              drop();
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          >
            {item(name)}
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                class="move"
                aria-disabled={at + by < 0 || at + by >= stages.length}
                onClick={({ currentTarget }) => {
                  if (put(name, at + by)) focused.current = currentTarget;
                }}
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

/** A list with one of its names at another place. */
export function placed(names: readonly string[], name: string, at: number): string[] {
  const others = names.filter((other) => other !== name);
  return [...others.slice(0, at), name, ...others.slice(at)];
}
