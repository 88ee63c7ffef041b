import type { MapView, SourceView } from "../../addon/protocol";
import type { Language } from "../../text/language";
import { LANES } from "../../text/map";
import { byChannel, hostile, leads, pick, showing } from "../scenarioSources";
import type { PanelState } from "../state";
import * as change from "../state";
import * as map from "./state";

/** The states of the section *Map*. */
export const mapScenarios = {
  mapNoTable: (language) => change.sectionChosen(change.openingState(language), "map"),
  map: (language) => mapping(language, leads(language), (state) => map.mapsRead(state, [])),
  mapTemplate: (language) =>
    mapping(language, leads(language), (state) => map.mapChosen(state, { template: "journey", examples: false })),
  mapMermaid: (language) =>
    mapping(language, leads(language), (state) =>
      map.mapChosen(state, {
        mermaid: pick(
          language,
          "journey\n  title Window replacement\n  section Chooses\n    Request: 4: Olga\n    Offer: 2: Olga",
          "journey\n  title Замена окон\n  section Выбирает\n    Заявка: 4: Ольга\n    Расчёт: 2: Ольга",
        ),
      }),
    ),
  mapSegments: (language) =>
    mapping(language, byChannel(language), (state) =>
      map.mapChosen(state, {
        picked: ["SEO"],
        typed: pick(language, "Partners\nseo\nEmail", "Партнёры\nseo\nРассылка"),
        lanes: LANES.slice(0, 3),
      }),
    ),
  mapBuilding: (language) => working(language, { phase: "building", segment: "SEO", at: 2, of: 3 }),
  mapReady: (language) => working(language, { phase: "ready", maps: standing(language).slice(0, 1) }),
  mapRebuilding: (language) => working(language, { phase: "rebuilding" }),
  mapRebuilt: (language) =>
    working(language, {
      phase: "ready",
      maps: [{ ...standing(language)[0]!, aside: 3, stagesGone: pick(language, ["Visits"], ["Визиты"]) }],
    }),
  mapFilling: (language) => working(language, { phase: "filling" }),
  mapFilled: (language) => {
    const map = standing(language)[0]!;
    const unknown = pick(language, ["Impressions", "Clicks"], ["Показы", "Клики"]);
    const lacking = [{ event: pick(language, "Call", "Звонок"), share: 0.8 }];
    return working(language, { phase: "ready", maps: [map], filled: { map, filled: 3, kept: 1, unknown, lacking } });
  },
  mapRating: (language) => working(language, { phase: "rating" }),
  mapRated: (language) => {
    const map = standing(language)[0]!;
    const quotes = [
      { stage: pick(language, "Leads", "Лиды"), text: pick(language, "Nobody called back.", "Никто не перезвонил.") },
    ];
    const rated = { map, rated: 4, unknown: pick(language, ["Delivery"], ["Доставка"]), quotes };
    return working(language, { phase: "ready", maps: [map], rated });
  },
  mapRemoving: (language) => working(language, { phase: "removing" }),
  mapRemoved: (language) => working(language, { phase: "removed", map: standing(language)[0]!.name, count: 12 }),
  mapNoExamples: (language) => working(language, { phase: "removed", map: standing(language)[0]!.name, count: 0 }),
  mapDrawing: (language) => working(language, { phase: "drawing" }),
  mapDrawn: (language) =>
    working(language, {
      phase: "drawn",
      name: standing(language)[0]!.name,
      svg: SVG,
      message: pick(language, "Journey map: Stages", "Карта пути: Этапы"),
      mermaid: pick(language, "journey\n    title Journey map: Stages", "journey\n    title Карта пути: Этапы"),
    }),
  mapCollecting: (language) => working(language, { phase: "collecting" }),
  mapCollected: (language) =>
    working(language, { phase: "collected", sheet: { sheetId: 9, name: pick(language, "Hypotheses", "Гипотезы") } }),
  mapComparing: (language) => comparing(language, { phase: "comparing" }),
  mapCompared: (language) =>
    comparing(language, {
      phase: "compared",
      sheet: { sheetId: 8, name: pick(language, "Segments side by side", "Сегменты рядом") },
    }),
  mapRefused: (language) =>
    working(language, {
      phase: "failed",
      failure: { kind: "answered", message: pick(language, "The sheet was deleted.", "Лист удалён.") },
    }),
  mapSilent: (language) => working(language, { phase: "failed", failure: { kind: "silence" } }),
  mapHostile: (language) =>
    mapping(language, { ...hostile, sheetName: "<img src=x onerror=alert(5)>" }, (state) => {
      const name = `<b>${"Карта".repeat(40)}</b>`;
      const view: MapView = { ...standing(language)[0]!, name, aside: 2, stagesGone: ["<i>gone</i>", "x".repeat(200)] };
      const read = map.mapsRead(map.mapChosen(state, { typed: `<s>${"W".repeat(300)}</s>` }), [view]);
      return map.mapWorkBecame(read, { phase: "ready", maps: [view] });
    }),
} satisfies Record<string, (language: Language) => PanelState>;

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 80"><rect width="300" height="80" fill="#e8f0fe"/></svg>`;

function mapping(language: Language, source: SourceView, next: (state: map.MapState) => map.MapState): PanelState {
  const state = change.sectionChosen(showing(language, source), "map");
  return change.mapBecame(state, next(state.map));
}

const comparing = (language: Language, work: map.MapWork): PanelState =>
  mapping(language, byChannel(language), (state) => map.mapWorkBecame(map.mapsRead(state, standing(language)), work));

function working(language: Language, work: map.MapWork): PanelState {
  const sources = {
    logs: [{ sheetId: 30, name: pick(language, "Events", "События") }],
    ratings: [{ sheetId: 31, name: pick(language, "Survey", "Опрос") }],
  };
  return mapping(language, leads(language), (state) =>
    map.mapWorkBecame(map.sourcesFound(map.mapsRead(state, standing(language)), sources), work),
  );
}

function standing(language: Language): MapView[] {
  const names = pick(language, ["Map — Stages", "Map — SEO"], ["Карта — Этапы", "Карта — SEO"]);
  return names.map((name, index) => ({
    sheetId: 20 + index,
    name,
    segment: index === 0 ? "" : "SEO",
    sourceSheetId: 1,
    lanes: LANES.slice(index),
    aside: 0,
    stagesGone: [],
  }));
}
