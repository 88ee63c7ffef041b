import type { Choices } from "../tables/choices";
import type { Lane } from "../text/map";
import type { StartName } from "../text/templates";
import type { DealsView, DealsWish } from "./views/deals";
import type { EventsAnswer, JourneyOptions, JourneyPreview } from "./views/journeys";
import type { FilledTouchpoints, MapPicture, MapSources, MapStart, MapView, RatedEmotions } from "./views/map";
import type { BuildOptions, InsertedView, PlanWish, ReportView, StepPoints } from "./views/report";
import type { Settings } from "./views/settings";
import type { PeriodsView, SheetDescription, SourceAnswer } from "./views/source";

export type { ReportOptions, Section } from "../report/options";
export type { Choices, OwnRole } from "../tables/choices";
export type * from "./views/deals";
export type * from "./views/journeys";
export type * from "./views/map";
export type * from "./views/report";
export type * from "./views/settings";
export type * from "./views/source";

/**
 * What the sidebar can ask of the add-on: name -> arguments -> value. Each call is one `google.script.run.cjmServe(json)`
 * with `{ endpoint, args }`, answered by the JSON of an `Answer`: HtmlService loses Dates and undefined, a string survives.
 */
export interface Endpoints {
  /** The language of the person looking, and the stage table around the selection: null with the reason when there is none. */
  source(args: Record<string, never>): SourceAnswer;
  /** The same; null when nothing is new since a mark, which is told without looking for a table. */
  look(args: { since: string }): SourceAnswer | null;
  /** What the sheet in front of the reader holds, for scripts: it reads only. */
  describe(args: Record<string, never>): SheetDescription;
  /** Builds the report of a table, or rebuilds in place the one it already has, as chosen; as it was chosen before when nothing is. */
  buildReport(args: { sheetId: number; range: string; options?: BuildOptions }): ReportView;
  /** Counts a list of deals by stage in a sheet of its own, or again in the one it has, as chosen; and builds the report of that. */
  buildDeals(args: { sheetId: number; wish?: DealsWish }): ReportView;
  /** Keeps how a list of deals is to be counted, and tells what it comes to then; null where there is no list any more. */
  countDeals(args: { sheetId: number; wish: DealsWish }): DealsView | null;
  /** The stage table of a list of deals alone. */
  buildStages(args: { sheetId: number; wish?: DealsWish }): ReportView;
  /** Brings a sheet, and optionally a range in it, in front of the reader. */
  show(args: { sheetId: number; range?: string }): null;
  /** Writes a formula with a custom function into the selected cell, or beside the selected figures; never over anything. */
  insertFunction(args: { name: string }): InsertedView;
  /** Writes a plan into the report of a table, which is built first when there is none. */
  putWhatIf(args: {
    sheetId: number;
    range: string;
    changes: readonly StepPoints[];
    /** More entrants, and a larger average amount, in percent. */
    entrants?: number;
    average?: number;
    /** People wanted at the end; null where nobody wants a number. */
    goal?: number | null;
  }): ReportView;
  /** Writes a plan of a table into a new sheet: a stage table of plan and fact in live formulas. */
  writePlan(args: { sheetId: number; range: string; plan: PlanWish }): ReportView;
  /**
   * Builds the journey map of every segment ("" or none: everybody), or rebuilds in place the one it already has; all lanes and with examples
   * unless it says otherwise.
   */
  buildMaps(args: {
    start: MapStart;
    segments?: readonly string[];
    lanes?: readonly Lane[];
    examples?: boolean;
  }): readonly MapView[];
  /** Builds the sheet of hypotheses of a table, or rebuilds in place the one it already has; every word stays. */
  buildExperiments(args: { sheetId: number; range: string }): ReportView;
  /** Builds the sheet that compares the segments of a table, by its figures and journey maps, or rebuilds in place the one it already has. */
  buildSegments(args: { sheetId: number; range: string }): ReportView;
  /** Rebuilds a journey map in place with the stages that its table, or the map itself, has now, and other lanes if they are given; every word stays. */
  rebuildMap(args: { sheetId: number; lanes?: readonly Lane[] }): MapView;
  /** Fills the touchpoints of a journey map with those that an event log has seen, but for cells in which people wrote; rebuilds it. */
  fillTouchpoints(args: { sheetId: number; logSheetId: number }): FilledTouchpoints;
  /** Lets a journey map take its emotions from a table of ratings, but for those that people typed; rebuilds it, and goes on so at every rebuild. */
  fillEmotions(args: { sheetId: number; ratingsSheetId: number }): RatedEmotions;
  /** The sheets of this spreadsheet that maps can be measured from. */
  mapSources(args: Record<string, never>): MapSources;
  /** Empties the cells of a journey map that still hold an example: how many there were. */
  removeExamples(args: { sheetId: number }): number;
  /** The journey maps of this spreadsheet, in the order of its sheets; what they have set aside is not read. */
  maps(args: Record<string, never>): readonly MapView[];
  /** A journey map as it stands, drawn and told; nothing of it is changed. */
  mapPicture(args: { sheetId: number }): MapPicture;
  /** The event log of the sheet in front of the reader, or of a sheet, with the columns chosen; null with the reason when there is none. */
  events(args: { sheetId?: number; columns?: JourneyOptions["columns"] }): EventsAnswer;
  /** The funnel and the main paths of an event log as chosen, before anything is built. */
  previewJourney(args: { sheetId: number; options?: JourneyOptions }): JourneyPreview;
  /** Builds the journey report of an event log, or rebuilds in place the one it already has; as it was chosen before when nothing is. */
  buildJourney(args: { sheetId: number; options?: JourneyOptions }): ReportView;
  /** Builds the report of a sheet's table of paths, or rebuilds in place the one it already has. */
  buildPaths(args: { sheetId: number }): ReportView;
  /** The sheets of periods that have the funnel of one of them, or of a sheet that has them together; null when there are not two. */
  periods(args: { sheetId: number }): PeriodsView | null;
  /** Writes them as one table of live formulas into a sheet of its own, or adds the new ones to it, and brings it in front. */
  joinPeriods(args: { sheetId: number }): ReportView;
  /** Writes a template into a new sheet and brings it in front of the reader. */
  startTemplate(args: { template: StartName }): null;
  /** Keeps how the tables of a sheet are to be read. */
  choose(args: { sheetId: number; choices: Choices }): null;
  /** Keeps settings with the document, beside those that were kept before. */
  remember(args: { settings: Settings }): null;
  /** Checks this installation, and shows the verdict in a box over the spreadsheet. */
  check(args: Record<string, never>): null;
  /** The same text back: whether google.script.run carries it. */
  echo(args: { text: string }): string;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly message: string;
      /** Whether nobody knows why: then the check of the installation is offered. */
      readonly unexplained?: true;
    };
