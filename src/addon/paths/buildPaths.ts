import { UserError } from "../../core/userError";
import { pathFigures } from "../../report/journey/pathFigures";
import { pathReport } from "../../report/journey/pathReport";
import { layout } from "../../report/layout/layout";
import type { SheetPlan } from "../../report/plan";
import { fill } from "../../text/fill";
import { JOURNEY } from "../../text/journey";
import { address } from "../address";
import { withDocumentLock } from "../documentLock";
import { rangeAt } from "../existing";
import { sheetLanguage } from "../locale";
import { buildOnNewSheet, rebuildInPlace } from "../managedBuild";
import type { Moment } from "../moment";
import type { ReportView } from "../protocol";
import { type PathSheet, pathSheet } from "./pathSheet";
import { PATH_REPORT, type PathReport, pathReportOf } from "./pathSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Builds the report of a sheet's table of paths, or rebuilds in place the one it already has. */
export function buildPaths({ sheetId }: { sheetId: number }): ReportView {
  return withDocumentLock(() => {
    const source = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    if (!source) throw new UserError("sheetGone");
    const standing = pathReportOf(sheetId);
    return standing ? rebuilt(standing) : built(source);
  });
}

/** Rebuilds such a report in place from its table as it is now; UserError sourceGone when the sheet of that was deleted. */
export function rebuildPaths(report: PathReport): ReportView {
  return withDocumentLock(() => rebuilt(report));
}

function built(source: Sheet): ReportView {
  // Counted before there is a sheet: a table that cannot be read leaves nothing behind.
  const planFor = planner(pathSheet(source));
  const language = sheetLanguage();
  const name = fill(JOURNEY[language].pathSheetName, { sheet: source.getName() }, language);
  const note = { sourceSheetId: source.getSheetId() };
  return buildOnNewSheet(PATH_REPORT, { name, behind: source }, (sheet, moment) => ({
    note,
    grid: layout(planFor(sheet, moment)),
  })).view;
}

function rebuilt(report: PathReport): ReportView {
  return rebuildInPlace(report, ({ places, area }, moment) => {
    const source = rangeAt(places.log)?.getSheet();
    if (!source) throw new UserError("sourceGone");
    const planFor = planner(pathSheet(source));
    return { note: { sourceSheetId: source.getSheetId() }, grid: layout(planFor(report.sheet, moment), area) };
  }).view;
}

/** Counts everything, and plans the report for a sheet. */
function planner({ sheet: from, table, read, range }: PathSheet): (sheet: Sheet, moment: Moment) => SheetPlan {
  const language = sheetLanguage();
  const figures = pathFigures(read, JOURNEY[language].otherChannels);
  const goal = (table.converted ?? table.journeys)?.name ?? "";
  return (sheet, { day, locale }) =>
    pathReport({
      figures,
      rows: read.paths.length,
      goal,
      assumptions: read.assumptions,
      source: { sheetName: from.getName(), sheetId: from.getSheetId(), range },
      language,
      locale,
      title: fill(JOURNEY[language].pathTitle, { sheet: from.getName() }, language),
      builtOn: day,
      sharing: { address: address(), sheetId: sheet.getSheetId() },
    });
}
