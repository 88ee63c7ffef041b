import { UserError } from "../../core/userError";
import { type Breakdown, breakdownsOf } from "../../tables/deals/breakdowns";
import type { DealList } from "../../tables/deals/dealList";
import type { Box, Cell } from "../../tables/line";
import { readSheet } from "../../tables/readSheet";
import type { DealsWish } from "../endpoints";
import { choicesOn } from "../settings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A list of deals and the sheet it stands in. */
export interface DealSheet {
  readonly sheet: Sheet;
  readonly cells: readonly (readonly Cell[])[];
  readonly deals: DealList;
  readonly breakdowns: readonly Breakdown[];
}

const A1: Box = { row: 1, column: 1, rows: 1, columns: 1 };

/** The list of deals on a sheet; null where it holds something else. */
export function dealsOn(sheet: Sheet): DealSheet | null {
  const cells: Cell[][] = sheet.getDataRange().getValues();
  const reading = readSheet(cells, A1, choicesOn(sheet.getSheetId()));
  if (reading.kind !== "deals") return null;
  return { sheet, cells, deals: reading.deals, breakdowns: breakdownsOf(cells, reading.deals) };
}

/** A list with its stages as somebody ordered them; UserErrors dealsOrder where nobody knows their order, stagesChanged where it is of others. */
export function ordered(deals: DealList, { stages }: DealsWish): DealList {
  const { won } = deals;
  if (!stages) {
    if (!deals.isOrderKnown) throw new UserError("dealsOrder", { stages: deals.stages.join(", ") });
    return deals;
  }
  const end = deals.stages.slice(openStages(deals).length);
  const isSame = stages.length === openStages(deals).length && stages.every((name) => deals.stages.includes(name));
  if (!isSame || stages.some((name) => won.includes(name))) throw new UserError("stagesChanged");
  return { ...deals, stages: [...stages, ...end], isOrderKnown: true };
}

/** The stages of a list without that of won deals. */
export const openStages = ({ stages, won, status, shape }: DealList): readonly string[] =>
  shape === "now" && (won.length > 0 || status !== null) ? stages.slice(0, -1) : stages;

/** The breakdown that somebody chose; the first where they chose none. */
export function chosenBreakdown(breakdowns: readonly Breakdown[], { breakdown }: DealsWish): Breakdown | null {
  if (breakdown === null) return null;
  const found = breakdowns.find(({ line }) => line.name === breakdown);
  return found ?? (breakdown === undefined ? (breakdowns[0] ?? null) : null);
}
