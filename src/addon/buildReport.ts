import { UserError } from "../core/userError";
import type { CalendarDay, PreviousInput } from "../report/funnelModel";
import { funnelReport } from "../report/funnelReport";
import { layout } from "../report/layout/layout";
import type { Memory } from "../report/memory";
import { addonTexts, fillIn } from "../text/addon";
import { toA1 } from "./a1";
import type { ReportView } from "./endpoints";
import { sheetLanguage } from "./locale";
import { alone } from "./lock";
import { render } from "./render";
import { placesOf, type Report, remember, reportsFrom } from "./reportSheets";
import { readGrowing, type Source, sourceAt } from "./source";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Builds the report of the table in a range, or rebuilds in place the one it already has. */
export function buildReport({ sheetId, range }: { sheetId: number; range: string }): ReportView {
  return alone(() => {
    const source = sourceAt(sheetId, range);
    const report = reportOf(source);
    return report ? rebuilt(report) : built(source);
  });
}

/** Rebuilds a report in place from its table as it is now; UserError sourceGone when there is none any more. */
export function rebuildReport(report: Report): ReportView {
  return alone(() => rebuilt(report));
}

/** The report that a table has. */
export function reportOf({ sheet, table }: Source): Report | null {
  const { row, column } = table.stages[0]!.nameAt!;
  const holdsFirstStage = (report: Report) => {
    const place = placesOf(report)?.source;
    if (!place) return false;
    const box = sheet.getRange(place.slice(place.lastIndexOf("!") + 1));
    return row >= box.getRow() && row <= box.getLastRow() && column >= box.getColumn() && column <= box.getLastColumn();
  };
  return reportsFrom(sheet).find(holdsFirstStage) ?? null;
}

function built(source: Source): ReportView {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const name = freeName(spreadsheet, fillIn(addonTexts.reportSheet[sheetLanguage()], { sheet: source.sheet.getName() }));
  const sheet = spreadsheet.insertSheet(name, source.sheet.getIndex());
  try {
    write(sheet, source, null);
    remember(sheet, { sourceSheetId: source.sheet.getSheetId(), grows: source.grows });
  } catch (error) {
    spreadsheet.deleteSheet(sheet); // nothing is half done
    throw error;
  }
  return viewOf(sheet);
}

function rebuilt(report: Report): ReportView {
  const places = placesOf(report);
  if (!places?.source) throw new UserError("sourceGone");
  const range = SpreadsheetApp.getActiveSpreadsheet().getRange(places.source);
  write(report.sheet, readGrowing(range, report.note.grows), places);
  return viewOf(report.sheet);
}

function write(sheet: Sheet, { sheet: from, table }: Source, places: Memory | null): void {
  const plan = funnelReport({
    table,
    source: { sheetName: from.getName(), sheetId: from.getSheetId(), range: toA1(table.box) },
    language: sheetLanguage(),
    title: fillIn(addonTexts.reportOf[sheetLanguage()], { sheet: from.getName() }),
    builtOn: today(),
    previousInputs: places && inputsIn(sheet, places),
  });
  render(sheet, layout(plan), places);
}

function inputsIn(sheet: Sheet, { names, values }: Memory): PreviousInput[] | null {
  if (names === null || values === null) return null;
  const points = sheet.getRange(values).getValues();
  return sheet
    .getRange(names)
    .getDisplayValues()
    .map(([stage = ""], index) => ({ stage, points: points[index]?.[0] }));
}

function today(): CalendarDay {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const [year, month, day] = Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd").split("-").map(Number);
  return { year: year!, month: month!, day: day! };
}

function freeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, wanted: string): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  const base = wanted.slice(0, 95); // Sheets allows 100 characters
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function viewOf(sheet: Sheet): ReportView {
  return { sheetId: sheet.getSheetId(), name: sheet.getName() };
}
