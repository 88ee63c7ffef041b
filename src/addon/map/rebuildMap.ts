import { isUserError, UserError } from "../../core/userError";
import type { Grid } from "../../report/grid";
import { layout } from "../../report/layout/layout";
import { keptWords } from "../../report/map/keptWords";
import type { MapPlaces } from "../../report/map/mapMemory";
import { areaOf, shownAt } from "../../report/map/standingCells";
import { standingWords } from "../../report/map/standingWords";
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
  /** Of a map that has no table. */
  readonly stages?: readonly string[];
}

/** A map as it was rebuilt. */
export interface Rebuilt {
  readonly plan: SheetPlan;
  readonly grid: Grid;
  readonly view: MapView;
}

/** Rebuilds a map in place, from its table as it is now or with the stages that are wanted; every word stays. */
export function rebuildMap({ sheetId, ...choice }: { readonly sheetId: number } & MapChoice): MapView {
  return alone(() => rebuilt(mapAt(sheetId), choice).view);
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
    const { plan, note } = planned(map, found, chosen);
    const grid = widened(layout(plan.plan, standing), standing.columns);
    const status = beingRebuilt();
    head.setValue(status);
    makeColumns(sheet, grid, standing);
    render(sheet, grid, standing, status);
    rememberMap(sheet, note);
    return { plan: plan.plan, grid, view: mapView(sheet, note, plan.words) };
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
  const typed = isFree ? typedNames(found) : [];
  const read = standingWords(cells, places, isFree);
  const older = isFree
    ? { ...read, stages: read.stages.map((stage, i) => ({ ...stage, shownName: typed[i]! })) }
    : read;
  const names = source ? stageNames(source) : (chosen.stages ?? typed);
  if (names.length < 2) throw new UserError("tooFewMapStages");
  const words = keptWords(older, { names, isFree }, sheetLanguage());
  const note: MapNote = {
    ...before,
    sourceSheetId: source?.sheet.getSheetId() ?? null,
    segment: segmentOf(before, places),
    lanes: chosen.lanes ?? before.lanes,
  };
  return { note, plan: { words, plan: mapPlanOf(sheet, source, note, words) } };
}

/** Whose map it is: its column may have been renamed. */
export function segmentOf({ segment }: MapNote, places: MapPlaces): string {
  const place = segment === "" ? null : places.segment;
  return place ? SpreadsheetApp.getActiveSpreadsheet().getRange(place).getDisplayValue().trim() || segment : segment;
}

/** The stages of a map that has no table, as they are typed. */
function typedNames({ cells, places }: StandingSheet): string[] {
  const names = areaOf(places, "names");
  if (!names) return [];
  const unnamed = MAP.stageWithoutName[sheetLanguage()];
  const at = (i: number) => shownAt(cells, names.row, names.column + i);
  return Array.from({ length: names.columns }, (_, i) => at(i) || unnamed + (i + 1));
}
