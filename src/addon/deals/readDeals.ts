import { type Breakdown, breakdownsOf } from "../../tables/deals/breakdowns";
import { type DealList, openStages } from "../../tables/deals/dealList";
import { dealsIn } from "../../tables/deals/dealsIn";
import type { Box, Cell } from "../../tables/line";
import { readSheet } from "../../tables/readSheet";
import type { DealsWish } from "../endpoints";
import { today } from "../moment";
import { choicesOn } from "../settings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A list of deals and the sheet it stands in. */
export interface DealSheet {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly Cell[])[];
  readonly deals: DealList;
  readonly breakdowns: readonly Breakdown[];
  /** By its number, as cells number days. */
  readonly today: number;
}

const A1: Box = { row: 1, column: 1, rows: 1, columns: 1 };

/** The list of deals on a sheet as of today; null where it holds something else. */
export function dealsOn(sheet: Sheet): DealSheet | null {
  const cells: Cell[][] = sheet.getDataRange().getValues();
  const reading = readSheet(cells, A1, choicesOn(sheet.getSheetId()));
  if (reading.kind !== "deals") return null;
  const day = today();
  const breakdowns = breakdownsOf(dealsIn(cells, reading.deals, day), reading.deals);
  return { sheet, cells, deals: reading.deals, breakdowns, today: day };
}

/**
 * A list with its stages as somebody ordered them: of those that have come since, each stands behind the one that it follows in the list as found, where
 * anything tells that; else the order is not known again.
 */
export function ordered(deals: DealList, { stages: wanted }: DealsWish): DealList {
  if (!wanted) return deals;
  const open = openStages(deals);
  const stages = [...new Set(wanted)].filter((name) => open.includes(name));
  const more = open.filter((name) => !stages.includes(name));
  for (const name of more) stages.splice(stages.indexOf(open[open.indexOf(name) - 1] ?? "") + 1, 0, name);
  return {
    ...deals,
    stages: [...stages, ...deals.stages.slice(open.length)],
    isOrderKnown: more.length === 0 || deals.isOrderKnown,
  };
}

/** The breakdown that somebody chose; the first where they chose none. */
export function chosenBreakdown(breakdowns: readonly Breakdown[], { breakdown }: DealsWish): Breakdown | null {
  if (breakdown === null) return null;
  const found = breakdowns.find(({ line }) => line.name === breakdown);
  return found ?? (breakdown === undefined ? (breakdowns[0] ?? null) : null);
}
