import type { Deal } from "../../core/deals/deal";
import { dealFigures } from "../../core/deals/figures";
import type { DealsModel } from "../../report/deals/dealsModel";
import { nameOf } from "../../tables/cells";
import { type DealList, stagesToWon } from "../../tables/deals/dealList";
import type { Cell, Line } from "../../tables/line";
import { cellAt } from "../../tables/profile/rows";
import { dayOfTime, timeOf } from "../../tables/times";
import { managedOn } from "../managedSheets";
import { costsOfSources } from "./costsOfSources";
import { listOf, STAGES } from "./dealSheets";
import { type DealSheet, dealsOn } from "./readDeals";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The list behind a stage table that counts one; null for any other table, "gone" where the list is none any more. */
export function listBehind(sheet: Sheet): DealSheet | "gone" | null {
  const stages = managedOn(STAGES, sheet);
  if (!stages) return null;
  const list = listOf(stages);
  return (list && dealsOn(list, stages)) ?? "gone";
}

/** What a list of deals tells as of its day. */
export function modelOf(read: DealSheet): DealsModel {
  const { sheet, cells, list, deals } = read;
  const { day, typed, wrong } = read.day;
  const costs = costsOfSources(read);
  // Where each stage has a column nothing but a reason says that a deal was lost.
  const knowsLosses = list.shape === "now" || list.reason !== null;
  const figures = dealFigures(deals, stagesToWon(list), day, knowsLosses);
  const named = figures.inTime?.stuck?.deals ?? [];
  const names = named.map(({ deal: { row } }) => [row, list.id ? nameOf(cellAt(cells, row, list.id.index)) : ""]);
  return {
    figures,
    stages: list.stages,
    nameOf: Object.fromEntries(names),
    list,
    sheetName: sheet.getName(),
    created: createdIn(cells, list, deals),
    costs: typeof costs === "string" ? null : costs,
    dayFormula: wrong === null ? (typed?.formula ?? null) : null,
  };
}

/** The column with the day on which each deal was created, as a day and no text: formulas read no other. */
function createdIn(cells: readonly (readonly Cell[])[], list: DealList, deals: readonly Deal[]): Line | null {
  const line = list.created ?? list.stageColumns[0] ?? null;
  const isDay = ({ row, created }: Deal): boolean => {
    const cell = line && cellAt(cells, row, line.index);
    const time = typeof cell === "string" ? null : timeOf(cell);
    return created === null ? !time : time !== null && dayOfTime(time) === created;
  };
  return deals.every(isDay) ? line : null;
}
