import type { Language } from "../../text/language";
import { whatIfText } from "../../text/whatIf";
import type { WhatIfView } from "./view";

/** The people at the end, and the money, which stay in sight while the sliders move. */
export function Result({ view, language }: { view: WhatIfView; language: Language }) {
  return (
    <section class="outcome" aria-label={whatIfText[language].result}>
      <div role="status">
        <p class="muted">
          <bdi>{view.of}</bdi>
        </p>
        <p class="headline">
          <strong>{view.people}</strong> <span class="muted">{view.was}</span>
        </p>
        <p class={view.mood}>{view.growth}</p>
      </div>
      {view.earned && (
        <div role="status" class="earned">
          <p class="muted">{view.earned.name}</p>
          <p class="headline">
            <strong>{view.earned.figure}</strong> <span class="muted">{view.earned.was}</span>
          </p>
          <p class={view.earned.mood}>{view.earned.growth}</p>
        </div>
      )}
    </section>
  );
}
