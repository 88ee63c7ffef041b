import { layout } from "../../report/layout/layout";
import { firstWords } from "../../report/map/firstWords";
import { fill } from "../../text/fill";
import { LANES, type Lane, MAP } from "../../text/map";
import { type TemplateName, templates } from "../../text/templates";
import type { MapStart, MapView } from "../endpoints";
import { freeName } from "../freeName";
import { beingRebuilt } from "../headStatus";
import { sheetLanguage } from "../locale";
import { alone } from "../lock";
import { onNewSheet } from "../onNewSheet";
import { render } from "../render";
import { type Source, sourceAt } from "../source";
import { mapPlanOf, stageNames } from "./mapPlan";
import { type JourneyMap, journeyMaps, type MapNote, rememberMap } from "./mapSheets";
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
    sweep();
    return (segments.length > 0 ? segments : [""]).map((segment) => {
      const source = "template" in start ? null : sourceAt(start.sheetId, start.range);
      const standing = source && mapOf(source, segment);
      if (standing) return rebuilt(standing, lanes ? { lanes } : {}).view;
      const names = "template" in start ? templateStages(start.template) : stageNames(source!);
      return built(source, { segment, lanes: lanes ?? LANES, names, examples });
    });
  });
}

// What a build that was cut off left: nobody else is building now.
function sweep(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const { sheet, note } of journeyMaps()) if (note.unfinished) spreadsheet.deleteSheet(sheet);
}

const templateStages = (name: TemplateName): string[] =>
  templates[name].stages.map((stage) => stage.name[sheetLanguage()]);

/** The map that a segment of a table has; the last one of several. */
const mapOf = (source: Source, segment: string): JourneyMap | null =>
  mapsOver(source)
    .reverse()
    .find(({ note, places }) => segmentOf(note, places) === segment) ?? null;

interface FirstBuild {
  readonly segment: string;
  readonly lanes: readonly Lane[];
  readonly names: readonly string[];
  readonly examples: boolean;
}

function built(source: Source | null, { segment, lanes, names, examples }: FirstBuild): MapView {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const language = sheetLanguage();
  const after = source?.sheet ?? spreadsheet.getActiveSheet();
  const name = fill(MAP.sheetName[language], { name: segment || (source?.sheet.getName() ?? names[0]!) }, language);
  const sourceSheetId = source?.sheet.getSheetId() ?? null;
  const note: MapNote = { sourceSheetId, grows: source?.grows ?? false, segment, lanes };
  return onNewSheet(freeName(spreadsheet, name.replace(FORBIDDEN, " ")), after.getIndex(), (sheet) => {
    rememberMap(sheet, { ...note, unfinished: true });
    const words = firstWords(names, examples, language);
    const status = beingRebuilt();
    render(sheet, layout(mapPlanOf(sheet, source, note, words)), null, status);
    rememberMap(sheet, note);
    return mapView(sheet, note, words);
  });
}

// Excel takes none of these in the name of a sheet.
const FORBIDDEN = /[\\/?*[\]:]/g;
