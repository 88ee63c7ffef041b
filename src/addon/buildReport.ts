import { isUserError, UserError } from "../core/userError";
import { layout } from "../report/layout/layout";
import type { ReportOptions } from "../report/options";
import { addonTexts, fillIn } from "../text/addon";
import type { BuildOptions, ReportView } from "./endpoints";
import { freeName } from "./freeName";
import { beingRebuilt, inOwnWords } from "./headStatus";
import { withInputs } from "./keptInputs";
import { alone } from "./lock";
import { thisMoment } from "./moment";
import { onNewSheet } from "./onNewSheet";
import { render } from "./render";
import { inputsIn, planOf } from "./reportPlan";
import { mark, placesOf, type Report, remember, reports } from "./reportSheets";
import { readGrowing, type Source, sourceAt } from "./source";
import { sayInHead, standingOf } from "./standing";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Builds the report of the table in a range, or rebuilds in place the one it already has, unless another is asked for. */
export function buildReport(args: { sheetId: number; range: string; options?: BuildOptions }): ReportView {
  return alone(() => {
    const { another = false, ...options } = args.options ?? {};
    const source = sourceAt(args.sheetId, args.range);
    const standing = reports();
    const report = another ? null : reportOf(source, standing);
    return report ? rebuilt(report, args.options ? options : null) : built(source, options, standing);
  });
}

/** Rebuilds a report in place from its table as it is now; UserError sourceGone when there is none any more. */
export function rebuildReport(report: Report): ReportView {
  return alone(() => rebuilt(report, null));
}

/** The report that a table has; the last one of several. */
export function reportOf({ sheet, id, table }: Source, standing: readonly Report[] = reports()): Report | null {
  const { row, column } = table.stages[0]!.nameAt ?? table.box;
  const holdsFirstStage = (report: Report) => {
    const place = placesOf(report)?.source;
    if (!place) return false;
    const box = sheet.getRange(place.slice(place.lastIndexOf("!") + 1));
    return row >= box.getRow() && row <= box.getLastRow() && column >= box.getColumn() && column <= box.getLastColumn();
  };
  const candidates = standing.filter(({ note }) => note.sourceSheetId === id && !note.unfinished);
  return candidates.reverse().find(holdsFirstStage) ?? null;
}

function built(source: Source, options: ReportOptions, standing: readonly Report[]): ReportView {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // What a build that was cut off left: nobody else is building now.
  for (const { sheet, note } of standing) if (note.unfinished) spreadsheet.deleteSheet(sheet);
  const moment = thisMoment();
  const wanted = fillIn(addonTexts.reportSheet[moment.language], { sheet: source.name });
  const name = freeName(spreadsheet, wanted);
  return onNewSheet(name, source.sheet.getIndex(), (sheet) => {
    const note = { sourceSheetId: source.id, grows: source.grows, options };
    mark(sheet, { ...note, unfinished: true });
    render(sheet, layout(planOf(sheet, source, options, null, moment)), null, beingRebuilt(moment));
    remember(sheet, note);
    return { sheetId: sheet.getSheetId(), name };
  });
}

function rebuilt({ sheet, note }: Report, chosen: ReportOptions | null): ReportView {
  const places = placesOf({ sheet, note });
  const standing = standingOf(sheet, places);
  try {
    if (!places?.source || !standing) throw new UserError("sourceGone");
    const moment = thisMoment();
    const status = beingRebuilt(moment);
    sayInHead(sheet, standing, status);
    const options = chosen ?? note.options ?? {};
    const source = readGrowing(SpreadsheetApp.getActiveSpreadsheet().getRange(places.source), note.grows);
    // The table may have been moved to another sheet.
    remember(sheet, { ...note, sourceSheetId: source.id, options });
    const grid = withInputs(sheet, places, inputsIn(sheet, places), standing, (inputs) =>
      layout(planOf(sheet, source, options, inputs, moment), standing),
    );
    render(sheet, grid, standing, status);
    return viewOf(sheet);
  } catch (error) {
    if (isUserError(error)) sayInHead(sheet, standing, inOwnWords(error));
    throw error;
  }
}

function viewOf(sheet: Sheet): ReportView {
  return { sheetId: sheet.getSheetId(), name: sheet.getName() };
}
