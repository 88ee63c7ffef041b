import { pathAnswer } from "../../report/journey/pathAnswer";
import { pathFigures, topPathsOf } from "../../report/journey/pathFigures";
import { JOURNEY, pathNote } from "../../text/journey";
import { userLanguage } from "../locale";
import type { PathsView } from "../protocol";
import { pathSheet } from "./pathSheet";
import { pathReportOf } from "./pathSheets";

/** Paths that a picture of them has room for. */
const SHOWN = 20;

/** The table of paths of a sheet as found. UserErrors as of `pathSheet`. */
export function pathsView(sheet: GoogleAppsScript.Spreadsheet.Sheet): PathsView {
  const language = userLanguage();
  const { table, range, read } = pathSheet(sheet);
  const figures = pathFigures(read, JOURNEY[language].otherChannels);
  const report = pathReportOf(sheet.getSheetId());
  return {
    sheetId: sheet.getSheetId(),
    sheetName: sheet.getName(),
    range,
    rows: read.paths.length,
    journeys: read.journeys,
    conversions: read.conversions,
    goal: (table.converted ?? table.journeys)?.name ?? "",
    paths: topPathsOf(read, SHOWN, JOURNEY[language].otherChannels),
    notes: read.assumptions.map((one) => pathNote(one, language)),
    answer: pathAnswer(figures, language),
    report: report && { sheetId: report.sheet.getSheetId(), name: report.sheet.getName() },
  };
}
