import { layout } from "../../report/layout/layout";
import { firstWords } from "../../report/map/firstWords";
import { fill } from "../../text/fill";
import { LANES, type Lane, MAP } from "../../text/map";
import { templateStages } from "../../text/templates";
import type { MapStart, MapView } from "../endpoints";
import { sheetLanguage } from "../locale";
import { alone } from "../lock";
import { buildOnNewSheet } from "../managedBuild";
import { asTheirTabs } from "../managedSheets";
import { type Source, sourceAt } from "../source";
import { mapPlanOf, stageNames } from "./mapPlan";
import { type JourneyMap, MAP_SHEET, type MapNote } from "./mapSheets";
import { mapsOver } from "./mapsOfTable";
import { mapView } from "./mapView";
import { rebuilt, segmentOf } from "./rebuildMap";

/** What maps are built from, for whom, and how they begin. */
export interface MapOrder {
  readonly start: MapStart;
  readonly segments?: readonly string[];
  readonly lanes?: readonly Lane[];
  readonly examples?: boolean;
}

/** Builds the map of every segment ("" is everybody), or rebuilds in place the one it already has. */
export function buildMaps({ start, segments = [], lanes, examples = true }: MapOrder): MapView[] {
  return alone(() => {
    return (segments.length > 0 ? segments : [""]).map((segment) => {
      const source = "template" in start ? null : sourceAt(start.sheetId, start.range);
      const standing = source && mapOf(source, segment);
      if (standing) return rebuilt(standing, lanes ? { lanes } : {}).view;
      const names = "template" in start ? templateStages(start.template, sheetLanguage()) : stageNames(source!);
      return built(source, { segment, lanes: lanes ?? LANES, names, examples });
    });
  });
}

/** The map that a segment of a table has; of several the first in the order of tabs. */
const mapOf = (source: Source, segment: string): JourneyMap | null =>
  asTheirTabs(mapsOver(source).filter(({ note, existing }) => segmentOf(note, existing.places) === segment))[0] ?? null;

interface FirstBuild {
  readonly segment: string;
  readonly lanes: readonly Lane[];
  readonly names: readonly string[];
  readonly examples: boolean;
}

function built(source: Source | null, { segment, lanes, names, examples }: FirstBuild): MapView {
  const language = sheetLanguage();
  const behind = source?.sheet ?? SpreadsheetApp.getActiveSheet();
  const name = fill(MAP[language].sheetName, { name: segment || (source?.sheet.getName() ?? names[0]!) }, language);
  const sourceSheetId = source?.sheet.getSheetId() ?? null;
  const note: MapNote = { sourceSheetId, grows: source?.grows ?? false, segment, lanes };
  const words = firstWords(names, examples, language);
  const { view } = buildOnNewSheet(MAP_SHEET, { name: name.replace(FORBIDDEN, " "), behind }, (sheet, moment) => ({
    note,
    grid: layout(mapPlanOf(sheet, source, note, words, moment)),
  }));
  return mapView(view, note, words);
}

// Excel takes none of these in the name of a sheet.
const FORBIDDEN = /[\\/?*[\]:]/g;
