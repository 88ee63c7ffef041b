import type { Language } from "../../text/language";
import {
  asideText,
  buildingText,
  filledTexts,
  mapsReadyText,
  mapText,
  ratedTexts,
  removedText,
} from "../../text/sidebar/map";
import { FailureNotice } from "../FailureNotice";
import type { MapProps } from "./MapSection";
import { isMapping, type MapWork } from "./state";

/** The foot of the section: what is going on, what came of it, and the one primary button. */
export function MapFoot({ state, language, actions }: MapProps) {
  const { work } = state;
  const busy = isMapping(state);
  const ready = work.phase === "ready" ? work.maps[0] : "sheet" in work ? work.sheet : undefined;
  return (
    <footer class="standing">
      <FailureNotice failure={work.phase === "failed" ? work.failure : null} language={language} />
      <div role="status">
        {lines(work, language).map((line, index) => (
          <p key={line} class={busy ? "muted" : index === 0 ? "ready" : ""}>
            <bdi>{line}</bdi>
          </p>
        ))}
      </div>
      <button
        type="button"
        class="primary"
        aria-disabled={busy}
        aria-busy={busy}
        onClick={() => (ready ? actions.open(ready) : actions.build())}
      >
        {busy && <span class="spinner" aria-hidden="true" />}
        {mapText[language][ready ? (OPENS[work.phase] ?? "openMap") : "build"]}
      </button>
    </footer>
  );
}

const OPENS: { readonly [Phase in MapWork["phase"]]?: "openHypotheses" | "openComparison" } = {
  collected: "openHypotheses",
  compared: "openComparison",
};

const said: {
  readonly [Phase in MapWork["phase"]]?: (work: MapWork & { phase: Phase }, language: Language) => string[];
} = {
  building: ({ segment, at, of }, language) => [buildingText(segment, at, of, language)],
  rebuilding: (_, language) => [mapText[language].rebuilding],
  filling: (_, language) => [mapText[language].filling],
  rating: (_, language) => [mapText[language].rating],
  removing: (_, language) => [mapText[language].removing],
  drawing: (_, language) => [mapText[language].drawing],
  drawn: (_, language) => [mapText[language].drawn],
  collecting: (_, language) => [mapText[language].collecting],
  collected: ({ sheet }, language) => [mapsReadyText([sheet.name], language)],
  comparing: (_, language) => [mapText[language].comparing],
  compared: ({ sheet }, language) => [mapsReadyText([sheet.name], language)],
  removed: ({ map, count }, language) => [removedText(count, map, language)],
  ready: ({ maps, filled, rated }, language) => [
    mapsReadyText(
      maps.map(({ name }) => name),
      language,
    ),
    ...(filled ? filledTexts(filled, language) : []),
    ...(rated ? ratedTexts(rated, language) : []),
    ...maps.filter(({ aside }) => aside > 0).map(({ aside, stagesGone }) => asideText(aside, stagesGone, language)),
  ],
};

function lines(work: MapWork, language: Language): string[] {
  return (said[work.phase] as ((work: MapWork, language: Language) => string[]) | undefined)?.(work, language) ?? [];
}
