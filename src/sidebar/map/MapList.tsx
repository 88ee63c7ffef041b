import { LANES } from "../../text/map";
import { emotionsFromText, lanesText, mapText, touchpointsFromText } from "../../text/sidebar/map";
import { sidebarText } from "../../text/sidebar/sidebar";
import { Lanes } from "./Lanes";
import type { MapProps } from "./MapSection";

/** The maps of the spreadsheet, and what can be done with each. */
export function MapList({ state, language, actions }: MapProps) {
  const { maps } = state;
  return (
    <section aria-labelledby="maps-heading">
      <h2 id="maps-heading">{mapText[language].maps}</h2>
      {!maps?.length && <p>{mapText[language][maps ? "noMaps" : "listing"]}</p>}
      <ul class="maps">
        {maps?.map((map) => {
          const lanes = state.lanes[map.sheetId] ?? map.lanes;
          return (
            <li key={map.sheetId}>
              <button type="button" class="link" onClick={() => actions.open(map)}>
                <bdi>{map.name}</bdi>
              </button>
              <details>
                <summary>
                  {mapText[language].actions} <span class="unseen">{map.name}</span>
                </summary>
                <details class="options">
                  <summary>
                    {lanesText(lanes.length, LANES.length, language)} · <span>{sidebarText[language].changeIt}</span>
                  </summary>
                  <Lanes shown={lanes} language={language} decide={(next) => actions.decideLanes(map, next)} />
                </details>
                {state.sources.logs.map((log) => (
                  <button key={log.sheetId} type="button" class="link" onClick={() => actions.fill(map, log)}>
                    <bdi>{touchpointsFromText(log.name, language)}</bdi>
                  </button>
                ))}
                {state.sources.ratings.map((ratings) => (
                  <button key={ratings.sheetId} type="button" class="link" onClick={() => actions.rate(map, ratings)}>
                    <bdi>{emotionsFromText(ratings.name, language)}</bdi>
                  </button>
                ))}
                {(["rebuild", "removeExamples", "draw"] as const).map((action) => (
                  <button key={action} type="button" class="link" onClick={() => actions[action](map)}>
                    {mapText[language][action]}
                  </button>
                ))}
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
