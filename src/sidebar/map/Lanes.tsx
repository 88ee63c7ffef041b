import type { Language } from "../../text/language";
import { LANES, type Lane, MAP } from "../../text/map";
import { mapText } from "../../text/sidebar/map";

interface Props {
  readonly shown: readonly Lane[];
  readonly language: Language;
  decide(lanes: readonly Lane[]): void;
}

/** The lanes of a map, on and off; the last one stays. */
export function Lanes({ shown, language, decide }: Props) {
  const turned = (lane: Lane) => LANES.filter((each) => shown.includes(each) !== (each === lane));
  return (
    <fieldset class="checks">
      <legend>{mapText[language].lanes}</legend>
      {LANES.map((lane) => (
        <label key={lane}>
          <input
            type="checkbox"
            checked={shown.includes(lane)}
            onChange={() => decide(turned(lane).length > 0 ? turned(lane) : shown)}
          />
          {MAP[language].lanes[lane]}
        </label>
      ))}
    </fieldset>
  );
}
