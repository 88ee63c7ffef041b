import { isUserError } from "../../core/userError";
import { findEventTable } from "../../tables/events/findEventTable";
import type { EventLogView } from "../endpoints";
import { existingOn } from "../existing";
import { originals } from "../managedSheets";
import { JOURNEY_REPORT, logOf } from "./journeySheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows by which a log is told, and sheets that are looked at: a look at each takes time. */
const SAMPLE = 200;
const MOST_SHEETS = 30;

/** The sheets of this spreadsheet that hold an event log, those first that have a journey report. */
export function eventLogs(): EventLogView[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const logs = originals(JOURNEY_REPORT).flatMap((journey) => {
    const existing = existingOn(journey.sheet);
    return (existing && logOf(journey, existing)) ?? [];
  });
  const reported = [...new Map(logs.map(viewOf).map((view) => [view.sheetId, view])).values()];
  const known = new Set(reported.map(({ sheetId }) => sheetId));
  const others = spreadsheet.getSheets().slice(0, MOST_SHEETS);
  return [
    ...reported,
    ...others
      .filter(isLog)
      .map(viewOf)
      .filter(({ sheetId }) => !known.has(sheetId)),
  ];
}

const viewOf = (sheet: Sheet): EventLogView => ({ sheetId: sheet.getSheetId(), name: sheet.getName() });

function isLog(sheet: Sheet): boolean {
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows < 2 || columns < 3) return false;
  try {
    findEventTable(sheet.getRange(1, 1, Math.min(rows, SAMPLE), columns).getValues());
    return true;
  } catch (error) {
    if (isUserError(error)) return false;
    throw error;
  }
}
