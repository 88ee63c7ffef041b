import { fill } from "../../text/fill";
import { LANES } from "../../text/map";
import { forWhomText, lanesText, mapText, unboundText } from "../../text/sidebar/map";
import { sidebarText } from "../../text/sidebar/sidebar";
import { TEMPLATES, type TemplateName, templateName } from "../../text/templates";
import { Lanes } from "./Lanes";
import type { MapProps } from "./MapSection";
import { channelsOf, segmentsOf, startOf, unboundSegments } from "./state";

/** How a new map is to be: where its stages come from, for whom it is, which lanes it has. */
export function NewMap({ state, source, language, actions }: MapProps) {
  const { lanes, examples } = state.choice;
  const start = startOf(state, source);
  const isStanding = state.maps?.some(({ sourceSheetId }) => sourceSheetId === source?.sheetId);
  return (
    <section aria-labelledby="new-map-heading">
      <h2 id="new-map-heading">{mapText[language].newMap}</h2>
      <label class="picker">
        <span>{mapText[language].stagesFrom}</span>
        <select
          value={"template" in start ? start.template : "mermaid" in start ? MERMAID : ""}
          onChange={({ currentTarget: { value } }) =>
            actions.choose(
              value === MERMAID
                ? { template: null, mermaid: "" }
                : { template: (value || null) as TemplateName | null, mermaid: null },
            )
          }
        >
          {source && (
            <option value="">
              {source.sheetName}!{source.range}
            </option>
          )}
          {TEMPLATES.map((name) => (
            <option key={name} value={name}>
              {fill(mapText[language].template, { name: templateName(name, language) }, language)}
            </option>
          ))}
          <option value={MERMAID}>{mapText[language].mermaid}</option>
        </select>
      </label>
      {"mermaid" in start ? (
        <label class="title">
          <span class="title-name">{mapText[language].mermaidText}</span>
          <textarea
            rows={6}
            maxLength={20000}
            placeholder={mapText[language].mermaidExample}
            value={start.mermaid}
            onInput={({ currentTarget }) => actions.choose({ mermaid: currentTarget.value })}
          />
        </label>
      ) : (
        <>
          {("template" in start || isStanding) && (
            <p class="muted">{mapText[language]["template" in start ? "typedIn" : "standing"]}</p>
          )}
          <Segments state={state} source={source} language={language} actions={actions} />
        </>
      )}
      <details class="options">
        <summary>
          {lanesText(lanes.length, LANES.length, language)} · <span>{sidebarText[language].changeIt}</span>
        </summary>
        <Lanes shown={lanes} language={language} decide={(next) => actions.choose({ lanes: next })} />
      </details>
      {!("mermaid" in start) && (
        <div class="checks">
          <label>
            <input type="checkbox" checked={examples} onChange={() => actions.choose({ examples: !examples })} />
            {mapText[language].examples}
          </label>
        </div>
      )}
    </section>
  );
}

// No template is called so.
const MERMAID = "mermaid text";

function Segments({ state, source, language, actions }: MapProps) {
  const { picked, typed } = state.choice;
  const wanted = segmentsOf(state, source);
  const unbound = unboundSegments(state, source);
  const turned = (name: string) => (picked.includes(name) ? picked.filter((each) => each !== name) : [...picked, name]);
  return (
    <details class="options">
      <summary>
        <bdi>{forWhomText(wanted, language)}</bdi> · <span>{sidebarText[language].changeIt}</span>
      </summary>
      <fieldset class="checks">
        <legend>{mapText[language].segments}</legend>
        {["", ...channelsOf(state, source)].map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={wanted.includes(name)}
              onChange={() => actions.choose({ picked: turned(name) })}
            />
            <bdi>{name || mapText[language].everybody}</bdi>
          </label>
        ))}
      </fieldset>
      <label class="title">
        <span class="title-name">{mapText[language].more}</span>
        <textarea
          rows={2}
          maxLength={1000}
          value={typed}
          onInput={({ currentTarget }) => actions.choose({ typed: currentTarget.value })}
        />
      </label>
      {unbound.length > 0 && (
        <p class="muted">
          <bdi>{unboundText(unbound, language)}</bdi>
        </p>
      )}
    </details>
  );
}
