import { openStages } from "../../tables/deals/dealList";
import { reachedIn } from "../../tables/deals/reached";
import { openSentence } from "../../text/dealSentences";
import type { DealsView } from "../endpoints";
import { existingOn, rangeAt } from "../existing";
import { sheetLocale } from "../locale";
import { originals } from "../managedSheets";
import { REPORT } from "../reportSheets";
import { currencyOfDeals } from "./currencyOfDeals";
import { stagesOf } from "./dealSheets";
import { modelOf } from "./dealsModel";
import { dealsOn, ordered } from "./readDeals";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the panel is shown of the list of deals on a sheet; null where there is none. */
export function dealsView(sheet: Sheet): DealsView | null {
  const read = dealsOn(sheet);
  if (!read) return null;
  const sheetId = sheet.getSheetId();
  const existing = stagesOf(sheetId);
  const wish = existing?.note.wish ?? {};
  const deals = ordered(read.deals, wish);
  const reached = reachedIn(read.cells, deals, read.today);
  const table = existing && viewOf(existing.sheet);
  return {
    sheetId,
    sheetName: sheet.getName(),
    stages: deals.stages.map((name, i) => ({ name, people: reached[i] ?? null })),
    movable: deals.shape === "now" ? openStages(deals).length : 0,
    isOrderKnown: deals.isOrderKnown,
    said: deals.isOrderKnown
      ? openSentence(modelOf({ ...read, deals }).figures, currencyOfDeals(read), sheetLocale())
      : "",
    won: [...deals.won, ...deals.statusWon],
    lost: [...deals.lost, ...deals.statusLost],
    breakdowns: read.breakdowns.map(({ line }) => line.name),
    pipeline: deals.pipeline && { name: deals.pipeline.name, others: deals.pipeline.others },
    wish,
    table,
    report: table && reportOver(table.sheetId),
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
