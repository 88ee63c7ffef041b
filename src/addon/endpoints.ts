import { questionIn } from "./asked";
import { buildReport } from "./buildReport";
import { cjmCheck } from "./check/showCheck";
import { buildDeals } from "./deals/buildDeals";
import { buildStages } from "./deals/buildStages";
import { countDeals } from "./deals/countDeals";
import { describeSheet } from "./describeSheet";
import { buildExperiments } from "./experiments/buildExperiments";
import { insertFunction } from "./insertion/insertFunction";
import { buildJourney } from "./journey/buildJourney";
import { eventsAnswer } from "./journey/eventsAnswer";
import { previewJourney } from "./journey/previewJourney";
import { look } from "./look";
import { buildMaps } from "./map/buildMap";
import { fillEmotions } from "./map/fillEmotions";
import { fillTouchpoints } from "./map/fillTouchpoints";
import { listMaps } from "./map/listMaps";
import { mapPicture } from "./map/mapPicture";
import { mapSources } from "./map/mapSources";
import { rebuildMap } from "./map/rebuildMap";
import { removeExamples } from "./map/removeExamples";
import { isUnexplained, messageOf } from "./message";
import { buildPaths } from "./paths/buildPaths";
import { joinPeriods, periods } from "./periods";
import { writePlan } from "./plan/writePlan";
import type { Answer, Endpoints } from "./protocol";
import { putWhatIf } from "./putWhatIf";
import { buildSegments } from "./segments/buildSegments";
import { choose, remember } from "./settings";
import { show } from "./show";
import { sourceAnswer } from "./sourceAnswer";
import { startTemplate } from "./startTemplate";

const endpoints: Endpoints = {
  source: sourceAnswer,
  look,
  describe: describeSheet,
  buildReport,
  buildDeals,
  countDeals,
  buildStages,
  show,
  insertFunction,
  putWhatIf,
  writePlan,
  buildMaps,
  buildExperiments,
  buildSegments,
  rebuildMap,
  fillTouchpoints,
  fillEmotions,
  mapSources,
  removeExamples,
  maps: listMaps,
  mapPicture,
  events: eventsAnswer,
  previewJourney,
  buildJourney,
  buildPaths,
  periods,
  joinPeriods,
  startTemplate,
  choose,
  remember,
  check() {
    cjmCheck();
    return null;
  },
  echo: ({ text }) => text,
};

/** Answers one question of the sidebar: the JSON of `{ endpoint, args }` in, the JSON of an `Answer` out. It never throws. */
export function cjmServe(json: string): string {
  return JSON.stringify(answer(json));
}

function answer(json: string): Answer<unknown> {
  try {
    const { endpoint, args } = questionIn(json);
    return { ok: true, value: endpoints[endpoint](args) };
  } catch (error) {
    return { ok: false, message: messageOf(error), ...(isUnexplained(error) ? { unexplained: true } : {}) };
  }
}
