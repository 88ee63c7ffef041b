import type { Language } from "../../text/language";
import { whatIfText } from "../../text/whatIf";
import type { WhatIfView } from "./view";

/** The people at the end, which stay in sight while the sliders move. */
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
    </section>
  );
}
