import { people } from "../../tables/cells";
import { openStages, type Status } from "../../tables/deals/dealList";
import { dealsIn } from "../../tables/deals/dealsIn";
import { stocksIn } from "../../tables/deals/dealsInStocks";
import { nameInList } from "../../tables/deals/names";
import { reachedBy } from "../../tables/deals/reached";
import { cellAt } from "../../tables/profile/rows";
import { dealCheckText } from "../../text/dealChecks";
import { columnsText } from "../../text/dealColumns";
import { dayOf, openSentence, pipelineText } from "../../text/dealSentences";
import { dealsText } from "../../text/deals";
import { fill } from "../../text/fill";
import { existingOn, rangeAt } from "../existing";
import { sheetLocale, userLanguage } from "../locale";
import { originals } from "../managedSheets";
import { messageOf } from "../message";
import { today } from "../moment";
import type { DealsDayView, DealsView } from "../protocol";
import { REPORT } from "../reportSheets";
import { costsOfSources } from "./costsOfSources";
import { noCountIn } from "./countsWrong";
import { currencyOfDeals } from "./currencyOfDeals";
import { stagesOf } from "./dealSheets";
import { figuresOf } from "./dealsModel";
import type { ListDay } from "./listDay";
import { type DealSheet, dealsOn } from "./readDeals";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the panel is shown of the list of deals on a sheet; null where there is none. */
export function dealsView(sheet: Sheet): DealsView | null {
  const sheetId = sheet.getSheetId();
  const existing = stagesOf(sheetId);
  const read = dealsOn(sheet, existing);
  if (!read) return null;
  const { list, deals, wish, day, breakdowns, checks } = read;
  const language = userLanguage();
  const { day: _, ...chosen } = wish;
  const reached = reachedBy(deals, list);
  const table = existing && viewOf(existing.sheet);
  const typed = day.typed?.content;
  return {
    sheetId,
    sheetName: sheet.getName(),
    areStocks: list.stocks !== null,
    stages: list.stages.map((name, i) => ({ name, people: reached[i] ?? null })),
    movable: list.shape !== "dates" ? openStages(list).length : 0,
    isOrderKnown: list.isOrderKnown,
    said: saidOf(read),
    statuses: counted(read),
    won: list.statusWon,
    lost: list.statusLost,
    day: dayView(day),
    columns: columnsText(list, language),
    checks: [...checks.map((check) => dealCheckText(check, language)), ...wrongCount(read)],
    breakdowns: breakdowns.map(({ line }) => line.name),
    monthly: breakdowns.find((one) => "months" in one)?.line.name ?? null,
    pipeline: list.pipeline ? pipelineText(list.pipeline, language) : "",
    currency: currencyView(read),
    sheets: list.source ? otherSheets([sheetId, table?.sheetId]) : [],
    costs: costsSaid(read),
    wish: { ...chosen, ...(typeof typed === "number" && { day: typed }) },
    table,
    report: table && reportOver(table.sheetId),
  };
}

/** What is still open in a list, as its report says it; "" while the order of the stages is open. */
export function saidOf(read: DealSheet): string {
  return read.list.isOrderKnown ? openSentence(figuresOf(read), currencyOfDeals(read), sheetLocale()) : "";
}

/** A count that is none, for which a table cannot be counted. */
function wrongCount({ cells, list }: DealSheet): string[] {
  const wrong = noCountIn(cells, list);
  return wrong ? [messageOf(wrong)] : [];
}

/** The statuses of a list with how many of its deals have each. */
function counted({ cells, list }: DealSheet): (Status & { deals: number })[] {
  const { stage, statuses, firstRow, lastRow, stocks } = list;
  const counts = new Map<string, number>();
  if (stocks) {
    for (const { status, cell } of stocksIn(cells, { ...list, stocks }))
      counts.set(status, (counts.get(status) ?? 0) + (people(cell) ?? 0));
    return statuses.map((status) => ({ ...status, deals: counts.get(status.name) ?? 0 }));
  }
  for (let row = firstRow; stage && row <= lastRow; row++) {
    const name = nameInList(cellAt(cells, row, stage.index));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return statuses.map((status) => ({ ...status, deals: counts.get(status.name) ?? 0 }));
}

function dayView({ day, newest, typed, wrong }: ListDay): DealsDayView | null {
  if (day === null || newest === null) return null;
  const language = userLanguage();
  const texts = { noDay: "dayNone", tooEarly: "dayTooEarly", ahead: "dayAhead" } as const;
  return {
    day,
    newest,
    by: typed === null ? "list" : typed.formula === null ? "typed" : "formula",
    wrong: wrong ? fill(dealsText[language][texts[wrong]], { newest: dayOf(newest, language) }, language) : "",
  };
}

/** The sheets of the spreadsheet but for some. */
function otherSheets(some: readonly (number | undefined)[]): DealsView["sheets"] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map(viewOf)
    .filter(({ sheetId }) => !some.includes(sheetId));
}

/** What the sheet that was chosen says of what sources cost. */
function costsSaid(read: DealSheet): string {
  const costs = costsOfSources(read);
  const language = userLanguage();
  const texts = dealsText[language];
  if (costs === null) return "";
  if (typeof costs === "string") return texts[costs];
  const { names, matched, unmatched, lastRow } = costs;
  return [
    fill(texts.costsMatched, { matched: matched.length, all: names.length }, language),
    ...(unmatched.length > 0 ? [fill(texts.costsUnmatched, { names: unmatched.join(", ") }, language)] : []),
    ...(lastRow !== null ? [fill(texts.costsBelow, { row: lastRow }, language)] : []),
  ].join(" ");
}

function currencyView({ cells, list, deals }: DealSheet): DealsView["currency"] {
  const { currency } = list;
  if (!currency || currency.others.length === 0) return null;
  const n = dealsIn(cells, { ...list, currency: null }, today()).length - deals.length;
  return { name: currency.names[0]!, others: currency.others, n };
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
