import type { Deal } from "../../core/deals/deal";
import type { CountedBy } from "../../report/stageSheet/stageModel";
import { withAmounts } from "../../tables/deals/amounts";
import { breakdownsOf, monthsOf } from "../../tables/deals/breakdowns";
import { checkOf, checksOf, type DealCheck } from "../../tables/deals/checks";
import { type DealList, openStages } from "../../tables/deals/dealList";
import { dayOfList, dealsIn } from "../../tables/deals/dealsIn";
import type { DealsWish } from "../../tables/deals/wish";
import type { Box, Cell } from "../../tables/line";
import { listIn } from "../../tables/reading";
import { readSheet } from "../../tables/readSheet";
import { dealsText } from "../../text/deals";
import { notationOf } from "../../text/notation";
import { sheetLanguage, sheetLocale } from "../locale";
import { today } from "../moment";
import { choicesOn } from "../settings";
import { signsOf } from "./amountSigns";
import { createdIn } from "./dayColumns";
import type { Stages } from "./dealSheets";
import { type ListDay, listDay } from "./listDay";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A list of deals, as somebody wants it counted, and the sheet it stands in. */
export interface DealSheet {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly Cell[])[];
  readonly list: DealList;
  readonly deals: readonly Deal[];
  readonly breakdowns: readonly CountedBy[];
  readonly wish: DealsWish;
  readonly day: ListDay;
  /** What to check in it. */
  readonly checks: readonly DealCheck[];
}

const A1: Box = { row: 1, column: 1, rows: 1, columns: 1 };

/** The list of deals on a sheet, which has this stage table or none yet; null where the sheet holds something else. */
export function dealsOn(sheet: Sheet, stages: Stages | null): DealSheet | null {
  const cells: Cell[][] = sheet.getDataRange().getValues();
  const choices = choicesOn(sheet.getSheetId());
  const wish = choices.deals ?? stages?.note.wish ?? {};
  const reading = readSheet(cells, A1, { ...choices, deals: wish });
  const counted = listIn(reading);
  if (!counted) return null;
  const found = ordered(withFirst(counted), wish);
  const { decimal } = notationOf(sheetLocale());
  const { list, mixed, unsaid, misread } = withAmounts(cells, found, decimal, signsOf(sheet, found));
  const now = today();
  const deals = dealsIn(cells, list, now);
  const day = listDay(stages, wish, dayOfList(deals, now), now);
  const checks = [
    ...checksOf(cells, list, deals, now),
    ...checkOf("mixedFormats", mixed),
    ...checkOf("unsaidCurrency", unsaid),
    ...checkOf("misreadAmounts", misread),
  ];
  const created = createdIn({ cells, list, deals });
  const months = created && day.day !== null ? monthsOf(deals, created.line, day.day) : null;
  const breakdowns = [...breakdownsOf(deals, list), ...(created && months ? [{ ...months, column: created }] : [])];
  return { sheet, cells, list, deals, breakdowns, wish, day, checks };
}

/** Where deals are won or lost and at no stage, as in an export of closed ones, all deals are what won ones are a part of. */
function withFirst(list: DealList): DealList {
  if (list.shape !== "now" || list.wonStage === null || openStages(list).length > 0) return list;
  return { ...list, stages: [dealsText[sheetLanguage()].deals, ...list.stages] };
}

/**
 * A list with its stages as somebody ordered them: of those that have come since, each stands behind the one that it follows in the list as found, where
 * anything tells that; else the order is not known again.
 */
function ordered(list: DealList, { stages: wanted }: DealsWish): DealList {
  if (!wanted) return list;
  const open = openStages(list);
  const stages = [...new Set(wanted)].filter((name) => open.includes(name));
  const more = open.filter((name) => !stages.includes(name));
  for (const name of more) stages.splice(stages.indexOf(open[open.indexOf(name) - 1] ?? "") + 1, 0, name);
  return {
    ...list,
    stages: [...stages, ...list.stages.slice(open.length)],
    isOrderKnown: more.length === 0 || list.isOrderKnown,
  };
}

/** The breakdown that somebody chose; the first where they chose none. */
export function chosenBreakdown({ breakdowns, wish: { breakdown } }: DealSheet): CountedBy | null {
  if (breakdown === null) return null;
  const found = breakdowns.find(({ line }) => line.name === breakdown);
  return found ?? (breakdown === undefined ? (breakdowns[0] ?? null) : null);
}
