import { UserError } from "../../core/userError";
import { journeyFigures } from "../../report/journey/journeyFigures";
import { journeyReport } from "../../report/journey/journeyReport";
import { layout } from "../../report/layout/layout";
import type { SheetPlan } from "../../report/plan";
import type { PreviousInput } from "../../report/stepPoints";
import { headerOf } from "../../tables/columnName";
import type { Place } from "../../tables/line";
import { fill } from "../../text/fill";
import { JOURNEY } from "../../text/journey";
import { address } from "../address";
import { withDocumentLock } from "../documentLock";
import { withInputs } from "../keptInputs";
import { sheetLanguage } from "../locale";
import { buildOnNewSheet, rebuildInPlace } from "../managedBuild";
import type { Moment } from "../moment";
import type { JourneyOptions, ReportView } from "../protocol";
import { allInputsIn } from "../typedInReport";
import { type EventSheet, eventSheet } from "./eventSheet";
import { journeyFunnel, together } from "./journeyFunnel";
import { JOURNEY_REPORT, type Journey, journeyOf, logOf } from "./journeySheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Builds the journey report of a sheet's event log, or rebuilds in place the one it already has. */
export function buildJourney({ sheetId, options }: { sheetId: number; options?: JourneyOptions }): ReportView {
  return withDocumentLock(() => {
    const source = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    if (!source) throw new UserError("sheetGone");
    const standing = journeyOf(sheetId);
    return standing ? rebuilt(standing, options ?? standing.note.options) : built(source, options ?? {});
  });
}

/** Rebuilds a journey report in place from its events as they are now; UserError sourceGone when their sheet was deleted. */
export function rebuildJourney(journey: Journey): ReportView {
  return withDocumentLock(() => rebuilt(journey, journey.note.options));
}

function built(source: Sheet, options: JourneyOptions): ReportView {
  // Counted before there is a sheet: a log that cannot be read leaves nothing behind.
  const planFor = planner(eventSheet(source, options.columns), options);
  const language = sheetLanguage();
  const name = fill(JOURNEY[language].sheetName, { sheet: source.getName() }, language);
  const note = { sourceSheetId: source.getSheetId(), options };
  const { view } = buildOnNewSheet(JOURNEY_REPORT, { name, behind: source }, (sheet, moment) => ({
    note,
    grid: layout(planFor(sheet, FIRST, null, moment)),
  }));
  return view;
}

function rebuilt(journey: Journey, options: JourneyOptions): ReportView {
  const { sheet } = journey;
  return rebuildInPlace(journey, (existing, moment) => {
    const source = logOf(journey, existing);
    if (!source) throw new UserError("sourceGone");
    const { places, area } = existing;
    const planFor = planner(eventSheet(source, options.columns), options);
    const grid = withInputs(sheet, places, allInputsIn(sheet, existing), area, (inputs) =>
      layout(planFor(sheet, area, inputs, moment), area),
    );
    return { note: { sourceSheetId: source.getSheetId(), options }, grid };
  }).view;
}

const FIRST: Place = { row: 1, column: 1 };

/** Counts everything, and plans the report for a sheet and a place in it. */
function planner(
  { sheet: from, table, read, range }: EventSheet,
  options: JourneyOptions,
): (sheet: Sheet, place: Place, previousInputs: readonly PreviousInput[] | null, moment: Moment) => SheetPlan {
  const language = sheetLanguage();
  const figures = journeyFigures(read.log, journeyFunnel(read.log, options), together(language));
  return (sheet, place, previousInputs, { day, locale }) =>
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
        dimension: table.channel && headerOf(table.channel),
        isUsual: options.stages === undefined,
        assumptions: [...table.assumptions, ...read.leftOut],
        source: { sheetName: from.getName(), sheetId: from.getSheetId(), range },
        reportSheet: sheet.getName(),
        language,
        locale,
        title: options.title || fill(JOURNEY[language].title, { sheet: from.getName() }, language),
        builtOn: day,
        sharing: { address: address(), sheetId: sheet.getSheetId() },
        previousInputs,
      },
      place,
    );
}
