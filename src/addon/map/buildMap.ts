import { UserError } from "../../core/userError";
import { layout } from "../../report/layout/layout";
import type { MapWords } from "../../report/map/cellContent";
import { mermaidWords, readMermaid } from "../../report/map/fromMermaid";
import { initialContent } from "../../report/map/initialContent";
import { fill } from "../../text/fill";
import { LANES, type Lane, MAP } from "../../text/map";
import { type TemplateName, templateName, templateStages } from "../../text/templates";
import { withDocumentLock } from "../documentLock";
import type { Existing } from "../existing";
import { chipSheetOf } from "../experiments/experimentSheets";
import { sheetLanguage } from "../locale";
import { buildOnNewSheet } from "../managedBuild";
import { asTheirTabs, originals } from "../managedSheets";
import type { MapStart, MapView } from "../protocol";
import { type Source, sourceAt } from "../source";
import { takeBackTemplate, writeTemplate } from "../startTemplate";
import { mapPlanOf, stageNames } from "./mapPlan";
import { type JourneyMap, MAP_SHEET, type MapNote } from "./mapSheets";
import { mapsOver } from "./mapsOfTable";
import { mapView } from "./mapView";
import { rebuilt } from "./rebuildMap";
import { segmentOf } from "./segmentOf";

/** What maps are built from, for whom, and how they begin. */
export interface MapOrder {
  readonly start: MapStart;
  readonly segments?: readonly string[];
  readonly lanes?: readonly Lane[];
  readonly examples?: boolean;
}

/** Builds the map of every segment ("" is everybody), or rebuilds in place the one it already has. */
export function buildMaps({ start, segments = [], lanes, examples = true }: MapOrder): MapView[] {
  return withDocumentLock(() => {
    if ("mermaid" in start) return [toldBy(start.mermaid, lanes)];
    return (segments.length > 0 ? segments : [""]).map((segment) => {
      if ("template" in start && start.measured) return measured(start.template, segment, { lanes, examples });
      const source = "template" in start ? null : sourceAt(start.sheetId, start.range);
      const template = "template" in start ? start.template : null;
      const maps = source ? asTheirTabs(mapsOver(source)) : template ? mapsFrom(template) : [];
      const standing = maps.find((map) => whoseIs(map) === segment);
      if (standing) return rebuilt(standing, lanes ? { lanes } : {}).view;
      const names = template ? templateStages(template, sheetLanguage()) : stageNames(source!);
      // Those of several segments stand in the order in which they were asked for.
      const behind = maps.at(-1)?.sheet ?? source?.sheet ?? SpreadsheetApp.getActiveSheet();
      return built(source, { segment, template, lanes: lanes ?? LANES, names, examples, behind });
    });
  });
}

/** A new map as a text tells it. */
function toldBy(text: string, lanes: readonly Lane[] = LANES): MapView {
  const read = readMermaid(text);
  if (read.steps.length < 2) throw new UserError("tooFewMapStages");
  const names = read.steps.map(({ name }) => name);
  const words = mermaidWords(read, sheetLanguage());
  const behind = SpreadsheetApp.getActiveSheet();
  return built(null, { segment: "", template: null, lanes, names, examples: false, behind, about: read.title, words });
}

type HowBuilt = { readonly lanes: readonly Lane[] | undefined; readonly examples: boolean };

/** The map of a template over its own stage table, which is written first; where a map of it stands, over the table of that. */
function measured(template: TemplateName, segment: string, { lanes, examples }: HowBuilt): MapView {
  const maps = mapsFrom(template).filter(({ note }) => note.sourceSheetId !== null);
  const standing = maps.find((map) => whoseIs(map) === segment);
  if (standing) return rebuilt(standing, lanes ? { lanes } : {}).view;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const there = maps.flatMap(({ note }) => spreadsheet.getSheetById(note.sourceSheetId!) ?? [])[0];
  const table = there ?? writeTemplate(template);
  try {
    const source = sourceAt(table.getSheetId(), "A1");
    const behind = maps.at(-1)?.sheet ?? source.sheet;
    return built(source, { segment, template, lanes: lanes ?? LANES, names: stageNames(source), examples, behind });
  } catch (error) {
    if (!there) takeBackTemplate(table, template);
    throw error;
  }
}

const whoseIs = (map: JourneyMap & { readonly existing?: Existing }): string =>
  map.existing ? segmentOf(map.note, map.existing.places) : map.note.segment;

/** The maps that a template began, in the order of their tabs. */
const mapsFrom = (template: TemplateName): JourneyMap[] =>
  asTheirTabs(originals(MAP_SHEET).filter(({ note }) => note.template === template));

interface FirstBuild {
  readonly segment: string;
  readonly lanes: readonly Lane[];
  readonly names: readonly string[];
  readonly template: TemplateName | null;
  readonly examples: boolean;
  /** The sheet behind which the map goes. */
  readonly behind: GoogleAppsScript.Spreadsheet.Sheet;
  /** What it is called by and what is written on it, where that is known. */
  readonly about?: string;
  readonly words?: MapWords;
}

function built(source: Source | null, order: FirstBuild): MapView {
  const { segment, lanes, names, template, examples, behind } = order;
  const language = sheetLanguage();
  const about = segment || order.about || (template ? templateName(template, language) : source?.sheet.getName());
  const name = about ? fill(MAP[language].sheetName, { name: about }, language) : MAP[language].titleAlone;
  const sourceSheetId = source?.sheet.getSheetId() ?? null;
  const note: MapNote = {
    sourceSheetId,
    grows: source?.grows ?? false,
    segment,
    lanes,
    ...(template ? { template } : {}),
  };
  const first = order.words ?? initialContent(names, examples, language);
  const hypotheses = (source && chipSheetOf(source)) ?? undefined;
  const words = hypotheses ? { ...first, hypotheses: [] } : first;
  const { view } = buildOnNewSheet(
    MAP_SHEET,
    { name: name.replace(FORBIDDEN, " ").slice(0, LONGEST_NAME), behind },
    (sheet, moment) => ({
      note,
      grid: layout(mapPlanOf(sheet, source, note, words, null, moment, hypotheses)),
    }),
  );
  return mapView(view, note, words);
}

// Excel takes none of these in the name of a sheet.
const LONGEST_NAME = 90;
const FORBIDDEN = /[\\/?*[\]:]/g;
