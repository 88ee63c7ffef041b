import { mapText } from "../../text/sidebar/map";
import type { MapProps } from "./MapSection";
import { hasSegments } from "./state";

/** The sheet that compares the segments of the table in sight, where it has any. */
export function Compared({ state, source, language, actions }: MapProps) {
  if (!source || !hasSegments(state, source)) return null;
  return (
    <section aria-labelledby="segments-heading">
      <h2 id="segments-heading">{mapText[language].segmentsBeside}</h2>
      <p>{mapText[language].aboutSegments}</p>
      <button type="button" class="link" onClick={() => actions.compare(source)}>
        {mapText[language].compare}
      </button>
    </section>
  );
}
