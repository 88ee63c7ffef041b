import type { MapView, ReportView, SourceView } from "../../addon/protocol";
import type { Lane } from "../../text/map";
import type { Ask, Failure } from "../server";
import * as change from "./state";

/** What the reader can do in the section *Map*. */
export interface MapActions {
  choose(choice: Partial<change.MapChoice>): void;
  /** Builds the maps that are chosen, one after another. */
  build(): void;
  open(map: ReportView): void;
  decideLanes(map: MapView, lanes: readonly Lane[]): void;
  rebuild(map: MapView): void;
  /** Fills in the touchpoints that a log has seen. */
  fill(map: MapView, log: ReportView): void;
  /** Takes the emotions from a table of ratings. */
  rate(map: MapView, ratings: ReportView): void;
  removeExamples(map: MapView): void;
  draw(map: MapView): void;
  /** Builds the sheet of hypotheses of the table in sight, or brings it up to date. */
  collect(source: SourceView): void;
  /** Builds the sheet that compares the segments of a table, or brings it up to date. */
  compare(source: SourceView): void;
  /** Looks which maps there are. */
  list(): void;
}

/** What the section needs of the panel around it. */
export interface AroundMap {
  readonly source: SourceView | null;
  readonly map: change.MapState;
}

/** The section's actions, over the state that `current` reads and `become` replaces. */
export function mapActions(ask: Ask, current: () => AroundMap, become: (next: change.MapState) => void): MapActions {
  const work = (next: change.MapWork) => become(change.mapWorkBecame(current().map, next));
  const list = () => {
    ask("maps", {}).then(
      (maps) => {
        become(change.mapsRead(current().map, maps));
        if (maps.length > 0) findSources();
      },
      (failure: Failure) => {
        if (!change.isMapping(current().map)) work({ phase: "failed", failure });
      },
    );
  };
  // Nobody waits for this: without an answer nothing is offered, and the next look may find them.
  const findSources = () => {
    ask("mapSources", {}).then(
      (sources) => become(change.sourcesFound(current().map, sources)),
      () => {},
    );
  };
  // What failed may have changed the maps all the same.
  const failed = (failure: Failure) => {
    work({ phase: "failed", failure });
    list();
  };
  const begin = (next: change.MapWork): boolean => {
    if (change.isMapping(current().map)) return false;
    work(next);
    return true;
  };

  async function build() {
    const { source, map } = current();
    if (change.isMapping(map)) return;
    const { lanes, examples } = map.choice;
    const start = change.startOf(map, source);
    const segments = change.segmentsOf(map, source);
    const maps: MapView[] = [];
    try {
      for (const [index, segment] of segments.entries()) {
        work({ phase: "building", segment, at: index + 1, of: segments.length });
        maps.push(...(await ask("buildMaps", { start, segments: [segment], lanes, examples })));
      }
      work({ phase: "ready", maps });
      list();
    } catch (failure) {
      failed(failure as Failure);
    }
  }

  return {
    choose: (choice) => become(change.mapChosen(current().map, choice)),
    build,
    open({ sheetId }) {
      // What is ready stays so: the button goes on to open it until another map is asked for.
      ask("show", { sheetId }).then(
        () => {},
        (failure: Failure) => !change.isMapping(current().map) && failed(failure),
      );
    },
    decideLanes: (map, lanes) => become(change.lanesDecided(current().map, map, lanes)),
    rebuild({ sheetId }) {
      if (!begin({ phase: "rebuilding" })) return;
      const lanes = current().map.lanes[sheetId];
      ask("rebuildMap", { sheetId, ...(lanes && { lanes }) }).then((map) => {
        work({ phase: "ready", maps: [map] });
        list();
      }, failed);
    },
    fill({ sheetId }, log) {
      if (!begin({ phase: "filling" })) return;
      ask("fillTouchpoints", { sheetId, logSheetId: log.sheetId }).then((filled) => {
        work({ phase: "ready", maps: [filled.map], filled });
        list();
      }, failed);
    },
    rate({ sheetId }, ratings) {
      if (!begin({ phase: "rating" })) return;
      ask("fillEmotions", { sheetId, ratingsSheetId: ratings.sheetId }).then((rated) => {
        work({ phase: "ready", maps: [rated.map], rated });
        list();
      }, failed);
    },
    removeExamples({ sheetId, name }) {
      if (!begin({ phase: "removing" })) return;
      ask("removeExamples", { sheetId }).then((count) => work({ phase: "removed", map: name, count }), failed);
    },
    draw({ sheetId }) {
      if (!begin({ phase: "drawing" })) return;
      ask("mapPicture", { sheetId }).then((picture) => work({ phase: "drawn", ...picture }), failed);
    },
    compare({ sheetId, range }) {
      if (!begin({ phase: "comparing" })) return;
      ask("buildSegments", { sheetId, range }).then((sheet) => work({ phase: "compared", sheet }), failed);
    },
    collect({ sheetId, range }) {
      if (!begin({ phase: "collecting" })) return;
      ask("buildExperiments", { sheetId, range }).then((sheet) => work({ phase: "collected", sheet }), failed);
    },
    list,
  };
}
