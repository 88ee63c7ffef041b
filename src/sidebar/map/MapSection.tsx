import type { SourceView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { mapText } from "../../text/sidebar/map";
import { CopyText } from "../CopyText";
import type { MapActions } from "./actions";
import { Compared } from "./Compared";
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
  const { language } = props;
  const { work } = props.state;
  return (
    <div class="section">
      <div class="body">
        <NewMap {...props} />
        <MapList {...props} />
        <Compared {...props} />
        <Hypotheses {...props} />
        {work.phase === "drawn" && (
          <>
            <Picture name={work.name} svg={work.svg} language={language} />
            <p>
              <CopyText label={mapText[language].copyMessage} text={work.message} language={language} />
            </p>
            <p>
              <CopyText label={mapText[language].copyMermaid} text={work.mermaid} language={language} />
            </p>
          </>
        )}
      </div>
      <MapFoot {...props} />
    </div>
  );
}
