import { isUserError, UserError } from "../core/userError";
import { layout } from "../report/layout/layout";
import type { Memory } from "../report/memory";
import type { ReportOptions } from "../report/options";
import { addonTexts, fillIn } from "../text/addon";
import type { BuildOptions, ReportView } from "./endpoints";
import { freeName } from "./freeName";
import { beingRebuilt, inOwnWords } from "./headStatus";
import { alone } from "./lock";
import { thisMoment } from "./moment";
import { render } from "./render";
import type { Standing } from "./render/clear";
import { inputsIn, planOf } from "./reportPlan";
import { mark, placesOf, type Report, remember, reports } from "./reportSheets";
import { readGrowing, type Source, sourceAt } from "./source";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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
  const sheet = spreadsheet.insertSheet(name, source.sheet.getIndex());
  try {
    const note = { sourceSheetId: source.id, grows: source.grows, options };
    mark(sheet, { ...note, unfinished: true });
    render(sheet, layout(planOf(sheet, source, options, null, moment)), null, beingRebuilt(moment));
    remember(sheet, note);
    return viewOf(sheet);
  } catch (error) {
    spreadsheet.deleteSheet(sheet); // nothing is half done
    throw error;
  }
}

function rebuilt({ sheet, note }: Report, chosen: ReportOptions | null): ReportView {
  const places = placesOf({ sheet, note });
  const head = headOf(sheet, places);
  try {
    if (!places?.source) throw new UserError("sourceGone");
    const moment = thisMoment();
    const status = beingRebuilt(moment);
    head.setValue(status);
    const options = chosen ?? note.options ?? {};
    const source = readGrowing(SpreadsheetApp.getActiveSpreadsheet().getRange(places.source), note.grows);
    // The table may have been moved to another sheet.
    remember(sheet, { ...note, sourceSheetId: source.id, options });
    const plan = planOf(sheet, source, options, inputsIn(sheet, places), moment);
    const standing = standingOf(sheet, places);
    render(sheet, layout(plan, standing), standing, status);
    return viewOf(sheet);
  } catch (error) {
    if (isUserError(error)) head.setValue(inOwnWords(error));
    throw error;
  }
}

/** The cell that says what is wrong with a report: the first one under its title. */
function headOf(sheet: Sheet, places: Memory | null): Range {
  return places?.firstCorner ? sheet.getRange(places.firstCorner).offset(1, 0) : sheet.getRange("A2");
}

function standingOf(sheet: Sheet, { firstCorner, lastCorner }: Memory): Standing {
  const first = sheet.getRange(firstCorner ?? "A1");
  const [row, column] = [first.getRow(), first.getColumn()];
  const last = lastCorner === null ? null : sheet.getRange(lastCorner);
  const rows = (last ? last.getRow() : sheet.getLastRow()) - row + 1;
  return { row, column, rows, columns: last ? last.getColumn() - column + 1 : WIDTH };
}

const WIDTH = 8;

function viewOf(sheet: Sheet): ReportView {
  return { sheetId: sheet.getSheetId(), name: sheet.getName() };
}
