import { isUserError, UserError } from "../../core/userError";
import type { Grid } from "../../report/grid";
import { layout } from "../../report/layout/layout";
import { keptWords } from "../../report/map/keptWords";
import type { MapPlaces } from "../../report/map/mapMemory";
import { type WithSeen, withSeen } from "../../report/map/seenWords";
import { type StandingStage, standingWords } from "../../report/map/standingWords";
import { widened } from "../../report/map/widened";
import type { SheetPlan } from "../../report/plan";
import { type Lane, MAP } from "../../text/map";
import type { MapView } from "../endpoints";
import { beingRebuilt, inOwnWords } from "../headStatus";
import { sheetLanguage } from "../locale";
import { alone } from "../lock";
import { render } from "../render";
import { readGrowing } from "../source";
import { type StandingSheet, standingSheet } from "./mapCells";
import { makeColumns } from "./mapColumns";
import { mapPlanOf, stageNames } from "./mapPlan";
import { type JourneyMap, type MapNote, mapOn, rememberMap } from "./mapSheets";
import { mapView } from "./mapView";

/** What may be chosen when a map is rebuilt; what is left out stays as it is. */
export interface MapChoice {
  readonly lanes?: readonly Lane[];
  /** The touchpoints that a log has seen on the way to each of the stages, null where it has none. */
  readonly seen?: (stages: readonly string[]) => readonly (string | null)[];
}

/** A map as it was rebuilt. */
export interface Rebuilt {
  readonly plan: SheetPlan;
  readonly grid: Grid;
  readonly view: MapView;
  /** What became of the touchpoints seen, where there were any to fill in. */
  readonly filled: WithSeen | null;
}

/** Rebuilds a map in place, with the stages of its table, or those typed into it, as they are now; every word stays. */
export function rebuildMap({
  sheetId,
  lanes,
}: {
  readonly sheetId: number;
  readonly lanes?: readonly Lane[];
}): MapView {
  return alone(() => rebuilt(mapAt(sheetId), lanes ? { lanes } : {}).view);
}

/** The map that a sheet is; UserError when it is gone or none. */
export function mapAt(sheetId: number): JourneyMap {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet) throw new UserError("sheetGone");
  const map = mapOn(sheet);
  if (!map) throw new UserError("notAMap");
  return map;
}

/** Rebuilds a map in place. All that people wrote is read before, and written back in the one call that replaces the older contents. */
export function rebuilt(map: JourneyMap, chosen: MapChoice): Rebuilt {
  const { sheet } = map;
  const found = standingSheet(sheet);
  if (!found) throw new UserError("mapUnreadable");
  const { standing } = found;
  const head = sheet.getRange(standing.row + 1, standing.column);
  try {
    const { plan, note, words, filled } = planned(map, found, chosen);
    const grid = widened(layout(plan, standing), standing.columns);
    const status = beingRebuilt();
    // Before it is written: cut off, nothing of it is taken for somebody's word.
    if (filled) rememberMap(sheet, { ...map.note, seen: [...(map.note.seen ?? []), ...filled.texts] });
    head.setValue(status);
    makeColumns(sheet, grid, standing);
    render(sheet, grid, standing, status);
    rememberMap(sheet, note);
    return { plan, grid, view: mapView(sheet, note, words), filled };
  } catch (error) {
    if (isUserError(error)) head.setValue(inOwnWords(error));
    throw error;
  }
}

function planned({ sheet, note: before }: JourneyMap, found: StandingSheet, chosen: MapChoice) {
  const { cells, places } = found;
  const isFree = before.sourceSheetId === null;
  if (!isFree && !places.source) throw new UserError("sourceGone");
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const source = isFree ? null : readGrowing(spreadsheet.getRange(places.source!), before.grows);
  const read = standingWords(cells, places, isFree);
  const older = isFree ? { ...read, stages: read.stages.map(named) } : read;
  const names = source ? stageNames(source) : older.stages.map(({ shownName }) => shownName);
  if (names.length < 2) throw new UserError("tooFewMapStages");
  const kept = keptWords(older, { names, isFree }, sheetLanguage());
  const filled = chosen.seen ? withSeen(kept, chosen.seen(names.map(shownName)), before.seen ?? []) : null;
  const words = filled?.words ?? kept;
  const note: MapNote = {
    ...before,
    sourceSheetId: source?.sheet.getSheetId() ?? null,
    segment: segmentOf(before, places),
    lanes: chosen.lanes ?? before.lanes,
    ...(filled && { seen: filled.texts }),
  };
  return { note, words, plan: mapPlanOf(sheet, source, note, words), filled };
}

/** Whose map it is: its column may have been renamed. */
export function segmentOf({ segment }: MapNote, places: MapPlaces): string {
  const place = segment === "" ? null : places.segment;
  return place ? SpreadsheetApp.getActiveSpreadsheet().getRange(place).getDisplayValue().trim() || segment : segment;
}

/** A stage that is typed into the map, and has a name in any case. */
const named = (stage: StandingStage, i: number): StandingStage => ({
  ...stage,
  shownName: shownName(stage.shownName, i),
});

const shownName = (name: string, i: number): string => name || MAP.stageWithoutName[sheetLanguage()] + (i + 1);
