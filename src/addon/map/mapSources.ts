import { isUserError } from "../../core/userError";
import { findEventTable } from "../../tables/events/findEventTable";
import type { Cell } from "../../tables/line";
import { ratingsIn } from "../../tables/ratings/ratingsIn";
import { existingOn } from "../existing";
import { JOURNEY_REPORT, logOf } from "../journey/journeySheets";
import { originals } from "../managedSheets";
import type { MapSources, ReportView } from "../protocol";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows by which a table is told, and sheets that are looked at: a look at each takes time. */
const SAMPLE = 200;
const MOST_SHEETS = 30;

/** The sheets of this spreadsheet that hold an event log, those first that have a journey report, and those with ratings of customers. */
export function mapSources(): MapSources {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const reported = originals(JOURNEY_REPORT).flatMap((journey) => {
    const existing = existingOn(journey.sheet);
    return (existing && logOf(journey, existing)) ?? [];
  });
  const others = spreadsheet.getSheets().slice(0, MOST_SHEETS);
  const looked = others.map((sheet) => ({ view: viewOf(sheet), cells: sampleOf(sheet) }));
  const logs = [...reported.map(viewOf), ...looked.filter(({ cells }) => isLog(cells)).map(({ view }) => view)];
  return {
    logs: [...new Map(logs.map((view) => [view.sheetId, view])).values()],
    ratings: looked.filter(({ cells }) => ratingsIn(cells) !== null).map(({ view }) => view),
  };
}

const viewOf = (sheet: Sheet): ReportView => ({ sheetId: sheet.getSheetId(), name: sheet.getName() });

function sampleOf(sheet: Sheet): Cell[][] {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  return rows < 2 || columns < 2 ? [] : sheet.getRange(1, 1, Math.min(rows, SAMPLE), columns).getValues();
}

function isLog(cells: readonly (readonly Cell[])[]): boolean {
  if ((cells[0]?.length ?? 0) < 3) return false;
  try {
    findEventTable(cells);
    return true;
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}
