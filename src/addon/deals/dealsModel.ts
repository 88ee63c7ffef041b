import { dealFigures } from "../../core/deals/figures";
import type { DealsModel } from "../../report/deals/dealsModel";
import { nameOf } from "../../tables/cells";
import { dayOfList, dealsIn } from "../../tables/deals/dealsIn";
import { cellAt } from "../../tables/profile/rows";
import { managedOn } from "../managedSheets";
import { today } from "../moment";
import { listOf, STAGES } from "./dealSheets";
import { type DealSheet, dealsOn, openStages, ordered } from "./readDeals";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The deals behind a stage table that counts a list of them; null for any other table, and where the list is gone or none any more. */
export function dealsBehind(sheet: Sheet): DealsModel | null {
  const stages = managedOn(STAGES, sheet);
  const list = stages && listOf(stages);
  const read = list && dealsOn(list);
  if (!read) return null;
  const isOrderKnown = read.deals.isOrderKnown || stages.note.wish.stages !== undefined;
  return isOrderKnown ? modelOf({ ...read, deals: ordered(read.deals, stages.note.wish) }) : null;
}

/** What a list of deals tells as of its day. */
export function modelOf({ cells, deals: list }: DealSheet): DealsModel {
  const deals = dealsIn(cells, list);
  // Without a single win the last stage is one of those that are open.
  const hasWonStage = openStages(list).length < list.stages.length || list.shape === "dates";
  const stages = list.stages.length + (hasWonStage ? 0 : 1);
  const figures = dealFigures(deals, stages, dayOfList(deals, today()));
  const named = figures.inTime?.stuck?.deals ?? [];
  const names = named.map(({ deal: { row } }) => [row, list.id ? nameOf(cellAt(cells, row, list.id.index)) : ""]);
  return { figures, stages: list.stages, nameOf: Object.fromEntries(names) };
}
