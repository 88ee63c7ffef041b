import type { SourceView } from "../../addon/endpoints";
import type { Language } from "../../text/language";
import type { MapActions } from "./actions";
import { Hypotheses } from "./Hypotheses";
import { MapFoot } from "./MapFoot";
import { MapList } from "./MapList";
import { NewMap } from "./NewMap";
import { Picture } from "./Picture";
import type { MapState } from "./state";

/** What the parts of this section are drawn from. */
export interface MapProps {
  readonly state: MapState;
  readonly source: SourceView | null;
  readonly language: Language;
  readonly actions: MapActions;
}

/** The section *Map*: a new journey map, those that stand, and one as a picture. */
export function MapSection(props: MapProps) {
  const { work } = props.state;
  return (
    <div class="section">
      <div class="body">
        <NewMap {...props} />
        <MapList {...props} />
        <Hypotheses {...props} />
        {work.phase === "drawn" && <Picture name={work.name} svg={work.svg} language={props.language} />}
      </div>
      <MapFoot {...props} />
    </div>
  );
}
