import { type DealFigures, dealFigures } from "../../core/deals/figures";
import type { DealsModel } from "../../report/deals/dealsModel";
import { nameOf } from "../../tables/cells";
import { stagesToWon } from "../../tables/deals/dealList";
import type { Line } from "../../tables/line";
import { cellAt } from "../../tables/profile/rows";
import { managedOn } from "../managedSheets";
import { costsOfSources } from "./costsOfSources";
import { createdIn } from "./dayColumns";
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

/** The figures of a list of deals as of its day. */
export function figuresOf({ list, deals, day: { day } }: DealSheet): DealFigures {
  // Where each stage has a column nothing but a reason says that a deal was lost.
  const knowsLosses = list.shape !== "dates" || list.reason !== null;
  return dealFigures(deals, stagesToWon(list), day, knowsLosses, list.stocks !== null);
}

/** What a list of deals tells as of its day, with what its sources cost. */
export function modelOf(read: DealSheet): DealsModel {
  const { sheet, cells, list, checks } = read;
  const { typed, wrong } = read.day;
  const costs = costsOfSources(read);
  const figures = figuresOf(read);
  const named = figures.inTime?.stuck?.deals ?? [];
  const textIn = (row: number, line: Line | null) => (line ? nameOf(cellAt(cells, row, line.index)).trim() : "");
  // Where a deal has no name, as one without a customer so far, its identifier stands for it.
  const names = named.map(({ deal: { row } }) => [row, textIn(row, list.label) || textIn(row, list.id)]);
  return {
    figures,
    stages: list.stages,
    nameOf: Object.fromEntries(names),
    list,
    sheetName: sheet.getName(),
    checks,
    created: createdIn(read),
    costs: typeof costs === "string" ? null : costs,
    dayFormula: wrong === null ? (typed?.formula ?? null) : null,
  };
}
