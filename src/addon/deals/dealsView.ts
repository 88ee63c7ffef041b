import type { DealsView } from "../endpoints";
import { existingOn, rangeAt } from "../existing";
import { originals } from "../managedSheets";
import { REPORT } from "../reportSheets";
import { stagesOf } from "./dealSheets";
import { dealsOn, openStages } from "./readDeals";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the panel is shown of the list of deals on a sheet; null where there is none. */
export function dealsView(sheet: Sheet): DealsView | null {
  const read = dealsOn(sheet);
  if (!read) return null;
  const { deals, breakdowns } = read;
  const sheetId = sheet.getSheetId();
  const standing = stagesOf(sheetId);
  const table = standing && viewOf(standing.sheet);
  const report = table && reportOver(table.sheetId);
  return {
    sheetId,
    sheetName: sheet.getName(),
    stages: deals.stages.map((name, i) => ({ name, people: deals.reached[i] ?? null })),
    movable: deals.shape === "now" ? openStages(deals).length : 0,
    isOrderKnown: deals.isOrderKnown,
    breakdowns: breakdowns.map(({ line }) => line.name),
    pipeline: deals.pipeline && { name: deals.pipeline.name, others: deals.pipeline.others },
    wish: standing?.note.wish ?? {},
    table,
    report,
  };
}

const viewOf = (sheet: Sheet) => ({ sheetId: sheet.getSheetId(), name: sheet.getName() });

/** The report of a stage table. */
function reportOver(sheetId: number): DealsView["report"] {
  for (const { sheet, note } of originals(REPORT)) {
    if (
      note.sourceSheetId === sheetId &&
      rangeAt(existingOn(sheet)?.places.source)?.getSheet().getSheetId() === sheetId
    )
      return viewOf(sheet);
  }
  return null;
}
