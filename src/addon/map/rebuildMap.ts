import { UserError } from "../../core/userError";
import type { Grid } from "../../report/grid";
import { layout } from "../../report/layout/layout";
import { type FormerNames, formerNames, keptWords } from "../../report/map/keptWords";
import type { MapLog, MapRatings } from "../../report/map/mapModel";
import { type SeenTexts, type WithSeen, withSeen } from "../../report/map/seenWords";
import { type StandingMap, type StandingStage, standingWords } from "../../report/map/standingWords";
import { areaOf, type SheetPlaces } from "../../report/places";
import type { SheetPlan } from "../../report/plan";
import { LANES, type Lane } from "../../text/map";
import { unnamedStage } from "../../text/report";
import { withDocumentLock } from "../documentLock";
import { type Existing, rangeAt } from "../existing";
import { type HypothesesElsewhere, hypothesesElsewhere } from "../experiments/hypothesesElsewhere";
import { sheetLanguage } from "../locale";
import { rebuildInPlace } from "../managedBuild";
import { managedOn } from "../managedSheets";
import type { Moment } from "../moment";
import type { MapView } from "../protocol";
import { readGrowing } from "../source";
import { cellsWithLooks } from "./mapCells";
import { mapPlanOf, stageNames } from "./mapPlan";
import { type JourneyMap, MAP_SHEET, type MapNote } from "./mapSheets";
import { mapView } from "./mapView";
import { ratingsIn } from "./ratingsOf";
import { segmentOf } from "./segmentOf";

/** What may be chosen when a map is rebuilt; what is left out stays as it is. */
export interface MapChoice {
  readonly lanes?: readonly Lane[];
  /** What a log tells of the stages in words for their rows, and what is said of that log. */
  readonly seen?: (stages: readonly string[]) => { readonly texts: SeenTexts; readonly log: MapLog };
  /** The table by which customers rated the stages. */
  readonly ratings?: MapRatings;
}

/** A map as it was rebuilt. */
export interface Rebuilt {
  readonly plan: SheetPlan;
  readonly grid: Grid;
  readonly view: MapView;
  /** What became of the touchpoints seen, where there were any to fill in. */
  readonly filled: WithSeen | null;
  /** The names of its stages, and by these what they were called before. */
  readonly names: readonly string[];
  readonly former: FormerNames;
}

/** Rebuilds a map in place, with the stages of its table, or those typed into it, as they are now; every word stays. */
export function rebuildMap({
  sheetId,
  lanes,
}: {
  readonly sheetId: number;
  readonly lanes?: readonly Lane[];
}): MapView {
  return withDocumentLock(() => rebuilt(mapAt(sheetId), lanes ? { lanes } : {}).view);
}

/** The map that a sheet is; UserError when it is gone or none. */
export function mapAt(sheetId: number): JourneyMap {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet) throw new UserError("sheetGone");
  const map = managedOn(MAP_SHEET, sheet);
  if (!map) throw new UserError("notAMap");
  return map;
}

/** Rebuilds a map in place. All that people wrote is read before, and written back in the one call that replaces the older contents. */
export function rebuilt(map: JourneyMap, chosen: MapChoice): Rebuilt {
  const { plan, grid, note, words, filled, names, view } = rebuildInPlace(map, (existing, moment) =>
    drafted(map, existing, chosen, moment),
  );
  const { formerNames: former = {} } = note;
  return { plan, grid, view: mapView(view, note, words), filled, names, former };
}

function drafted({ sheet, note: before }: JourneyMap, existing: Existing, chosen: MapChoice, moment: Moment) {
  const { places } = existing;
  const isFree = before.sourceSheetId === null;
  const range = isFree ? null : rangeAt(places.source);
  if (!isFree && !range) throw new UserError("sourceGone");
  const source = range && readGrowing(range, before.grows);
  const cells = cellsWithLooks(sheet, existing, before.look !== undefined);
  const segment = segmentOf(before, places);
  const moved = source && hypothesesElsewhere(source, { cells, places, segment, isOlder: !isPage(places) }, moment);
  const read = withoutHypotheses(standingWords(cells, places, isFree), moved);
  const older = isFree ? { ...read, stages: read.stages.map(named) } : read;
  const names = source ? stageNames(source) : older.stages.map(({ shownName }) => shownName);
  if (names.length < 2) throw new UserError("tooFewMapStages");
  const kept = keptWords(older, { names, isFree }, sheetLanguage());
  const former = formerNames(older, { names, isFree }, before.formerNames);
  const seen = chosen.seen?.(names.map(shownName));
  const filled = seen ? withSeen(kept, seen.texts, before.seen ?? []) : null;
  const log = seen?.log ?? before.log;
  const words = filled?.words ?? kept;
  const note: MapNote = {
    sourceSheetId: source?.sheet.getSheetId() ?? null,
    grows: before.grows,
    segment,
    lanes: chosen.lanes ?? (isPage(existing.places) ? before.lanes : withEvidence(before.lanes)),
    ...(before.template ? { template: before.template } : {}),
    ...(log ? { log } : {}),
    ...(Object.keys(former).length > 0 ? { formerNames: former } : {}),
    ...seenNow(filled?.texts ?? before.seen),
  };
  // While it is written: cut off, nothing of what was seen is taken for somebody's word.
  const meanwhile: MapNote = {
    ...note,
    lanes: before.lanes,
    ...seenNow([...(before.seen ?? []), ...(note.seen ?? [])]),
  };
  const plan = mapPlanOf(sheet, source, note, words, chosen.ratings ?? ratingsIn(places), moment, moved?.sheet);
  return { note, meanwhile, words, plan, grid: layout(plan, existing.area), filled, names };
}

/** Those that stand on a sheet of their own are no words of the map any more; what says something else there is set aside. */
const withoutHypotheses = (read: StandingMap, moved: HypothesesElsewhere | null): StandingMap =>
  moved ? { ...read, hypotheses: [], aside: [...read.aside, ...moved.apart] } : read;

/** Maps of before they were a page had no persona, and nobody left out how a barrier is known. */
const isPage = (places: SheetPlaces): boolean => areaOf(places, "persona name") !== null;
const withEvidence = (lanes: readonly Lane[]): readonly Lane[] =>
  LANES.filter((lane) => lanes.includes(lane) || (lane === "evidence" && lanes.includes("barriers")));

const seenNow = (seen: readonly string[] | undefined): Pick<MapNote, "seen"> =>
  seen && seen.length > 0 ? { seen } : {};

/** A stage that is typed into the map, and has a name in any case. */
const named = (stage: StandingStage, i: number): StandingStage => ({
  ...stage,
  shownName: shownName(stage.shownName, i),
});

const shownName = (name: string, i: number): string => name || unnamedStage(i + 1, sheetLanguage());
