import { isUserError, UserError } from "../../core/userError";
import { journeyFigures } from "../../report/journey/journeyFigures";
import { journeyReport } from "../../report/journey/journeyReport";
import { layout } from "../../report/layout/layout";
import type { SheetPlan } from "../../report/plan";
import type { PreviousInput } from "../../report/stepPoints";
import type { Place } from "../../tables/stageTable";
import { fill } from "../../text/fill";
import { JOURNEY } from "../../text/journey";
import type { JourneyOptions, ReportView } from "../endpoints";
import { freeName } from "../freeName";
import { beingRebuilt, inOwnWords } from "../headStatus";
import { withInputs } from "../keptInputs";
import { sheetLanguage } from "../locale";
import { alone } from "../lock";
import { onNewSheet } from "../onNewSheet";
import { render } from "../render";
import { inputsIn } from "../reportPlan";
import { sayInHead, standingOf } from "../standing";
import { today } from "../today";
import { type EventSheet, eventSheet } from "./eventSheet";
import { journeyFunnel, together } from "./journeyFunnel";
import { type Journey, journeyOf, journeyPlaces, journeyReports, rememberJourney } from "./journeySheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Builds the journey report of a sheet's event log, or rebuilds in place the one it already has. */
export function buildJourney({ sheetId, options }: { sheetId: number; options?: JourneyOptions }): ReportView {
  return alone(() => {
    const source = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    if (!source) throw new UserError("sheetGone");
    const standing = journeyOf(sheetId);
    return standing ? rebuilt(standing, options ?? standing.note.options) : built(source, options ?? {});
  });
}

/** Rebuilds a journey report in place from its events as they are now; UserError sourceGone when their sheet was deleted. */
export function rebuildJourney(journey: Journey): ReportView {
  return alone(() => rebuilt(journey, journey.note.options));
}

function built(source: Sheet, options: JourneyOptions): ReportView {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // Counted before there is a sheet: a log that cannot be read leaves nothing behind. What a build that was cut off left goes, too.
  const events = eventSheet(source, options.columns);
  const planFor = planner(events, options);
  for (const { sheet, note } of journeyReports()) if (note.unfinished) spreadsheet.deleteSheet(sheet);
  const language = sheetLanguage();
  const name = freeName(spreadsheet, fill(JOURNEY.sheetName[language], { sheet: source.getName() }, language));
  const note = { sourceSheetId: source.getSheetId(), options };
  return onNewSheet(name, source.getIndex(), (sheet) => {
    rememberJourney(sheet, { ...note, unfinished: true });
    render(sheet, layout(planFor(sheet, FIRST, null)), null, beingRebuilt());
    rememberJourney(sheet, note);
    return viewOf(sheet);
  });
}

function rebuilt(journey: Journey, options: JourneyOptions): ReportView {
  const { sheet, note } = journey;
  const places = journeyPlaces(journey);
  const standing = standingOf(sheet, places);
  try {
    const source = SpreadsheetApp.getActiveSpreadsheet().getSheetById(note.sourceSheetId);
    if (!source) throw new UserError("sourceGone");
    // Without its workings nobody can tell what on the sheet is the report's and what is people's.
    if (!standing) return built(source, options);
    const events = eventSheet(source, options.columns);
    const planFor = planner(events, options);
    const grid = withInputs(sheet, places!, inputsIn(sheet, places!), standing, (inputs) =>
      layout(planFor(sheet, standing, inputs), standing),
    );
    const status = beingRebuilt();
    sayInHead(sheet, standing, status);
    rememberJourney(sheet, { ...note, options });
    render(sheet, grid, standing, status);
    return viewOf(sheet);
  } catch (error) {
    if (isUserError(error)) sayInHead(sheet, standing, inOwnWords(error));
    throw error;
  }
}

const FIRST: Place = { row: 1, column: 1 };

/** Counts everything, and plans the report for a sheet and a place in it. */
function planner(
  { sheet: from, table, read, range }: EventSheet,
  options: JourneyOptions,
): (sheet: Sheet, place: Place, previousInputs: readonly PreviousInput[] | null) => SheetPlan {
  const language = sheetLanguage();
  const figures = journeyFigures(read.log, journeyFunnel(read.log, options), together(language));
  return (sheet, place, previousInputs) =>
    journeyReport(
      {
        figures,
        counted: { events: read.events, people: read.people, from: read.from!, to: read.to! },
        columns: {
          user: table.user.name,
          time: table.time.name,
          event: table.event.name,
          channel: table.channel?.name ?? null,
        },
        isUsual: options.stages === undefined,
        assumptions: [...table.assumptions, ...read.leftOut],
        source: { sheetName: from.getName(), sheetId: from.getSheetId(), range },
        reportSheet: sheet.getName(),
        language,
        title: options.title || fill(JOURNEY.title[language], { sheet: from.getName() }, language),
        builtOn: today(),
        sharing: { address: address(), sheetId: sheet.getSheetId() },
        previousInputs,
      },
      place,
    );
}

// "https://docs.google.com/spreadsheets/d/…/edit" is the spreadsheet opened to be edited.
function address(): string {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getUrl()
    .replace(/\/edit\b.*$/, "");
}

function viewOf(sheet: Sheet): ReportView {
  return { sheetId: sheet.getSheetId(), name: sheet.getName() };
}
