import { mapText } from "../../text/sidebar/map";
import type { MapProps } from "./MapSection";

/** The sheet of hypotheses of the table in sight: how long a test takes, and what came out. */
export function Hypotheses({ source, language, actions }: MapProps) {
  if (!source) return null;
  return (
    <section aria-labelledby="hypotheses-heading">
      <h2 id="hypotheses-heading">{mapText[language].hypotheses}</h2>
      <p>{mapText[language].aboutHypotheses}</p>
      <button type="button" class="link" onClick={() => actions.collect(source)}>
        {mapText[language].collect}
      </button>
    </section>
  );
}
