import { openSentence } from "../../text/dealSentences";
import type { DealsView } from "../endpoints";
import { existingOn, rangeAt } from "../existing";
import { sheetLocale } from "../locale";
import { originals } from "../managedSheets";
import { REPORT } from "../reportSheets";
import { currencyOfDeals } from "./currencyOfDeals";
import { stagesOf } from "./dealSheets";
import { modelOf } from "./dealsModel";
import { dealsOn, openStages, ordered } from "./readDeals";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the panel is shown of the list of deals on a sheet; null where there is none. */
export function dealsView(sheet: Sheet): DealsView | null {
  const read = dealsOn(sheet);
  if (!read) return null;
  const { deals, breakdowns } = read;
  const sheetId = sheet.getSheetId();
  const standing = stagesOf(sheetId);
  const wish = standing?.note.wish ?? {};
  const isOrdered = deals.isOrderKnown || wish.stages !== undefined;
  const table = standing && viewOf(standing.sheet);
  const report = table && reportOver(table.sheetId);
  return {
    sheetId,
    sheetName: sheet.getName(),
    stages: deals.stages.map((name, i) => ({ name, people: deals.reached[i] ?? null })),
    movable: deals.shape === "now" ? openStages(deals).length : 0,
    isOrderKnown: deals.isOrderKnown,
    said: isOrdered
      ? openSentence(modelOf({ ...read, deals: ordered(deals, wish) }).figures, currencyOfDeals(read), sheetLocale())
      : "",
    breakdowns: breakdowns.map(({ line }) => line.name),
    pipeline: deals.pipeline && { name: deals.pipeline.name, others: deals.pipeline.others },
    wish,
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
