import { UserError } from "../../core/userError";
import { layout } from "../../report/layout/layout";
import { stageSheet, stageTitle } from "../../report/stageSheet/stageSheet";
import type { DealsWish, ReportView } from "../endpoints";
import { sheetLanguage } from "../locale";
import { alone } from "../lock";
import { buildOnNewSheet, rebuildInPlace } from "../managedBuild";
import { managedOn } from "../managedSheets";
import type { Moment } from "../moment";
import { currencyOfDeals } from "./currencyOfDeals";
import { listOf, STAGES, type Stages, type StagesNote, stagesOf } from "./dealSheets";
import { chosenBreakdown, dealsOn, ordered } from "./readDeals";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The stage table of a list of deals alone. */
export function buildStages({ sheetId, wish }: { sheetId: number; wish?: DealsWish }): ReportView {
  return alone(() => {
    const list = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    if (!list) throw new UserError("sheetGone");
    const existing = stagesOf(sheetId);
    return existing ? rebuilt(existing, wish ?? existing.note.wish) : built(list, wish ?? {});
  });
}

/** Counts anew in place, with the stages and names that the list has now; UserError sourceGone when its sheet was deleted. */
export function rebuildStages(stages: Stages): ReportView {
  return alone(() => rebuilt(stages, stages.note.wish));
}

function built(list: Sheet, wish: DealsWish): ReportView {
  const { planFor, note } = planner(list, wish);
  const name = stageTitle({ language: sheetLanguage(), source: { sheetName: list.getName(), sheetId: 0 } });
  const { view } = buildOnNewSheet(STAGES, { name, behind: list }, (_, moment) => ({
    note,
    grid: layout(planFor(moment)),
  }));
  return view;
}

function rebuilt(stages: Stages, wish: DealsWish): ReportView {
  return rebuildInPlace(stages, ({ area }, moment) => {
    const list = listOf(stages);
    if (!list) throw new UserError("sourceGone");
    const { planFor, note } = planner(list, wish);
    return { note, grid: layout(planFor(moment), area) };
  }).view;
}

/** Reads a list, and plans its stage table: a list that cannot be read leaves nothing behind. UserError dealsOrder where nobody knows the order. */
function planner(list: Sheet, wish: DealsWish) {
  const read = dealsOn(list);
  if (!read) throw new UserError("noDeals");
  const deals = ordered(read.deals, wish);
  if (!deals.isOrderKnown) throw new UserError("dealsOrder", { stages: deals.stages.join(", ") });
  const breakdown = chosenBreakdown(read.breakdowns, wish);
  const source = { sheetName: list.getName(), sheetId: list.getSheetId() };
  const currency = currencyOfDeals(read);
  const note: StagesNote = { listSheetId: source.sheetId, wish, dimension: breakdown?.line.name ?? null };
  const planFor = ({ language, locale, day }: Moment) =>
    stageSheet({ language, locale, builtOn: day, source, deals, breakdown, currency });
  return { planFor, note };
}

/** Counts a stage table anew while nobody else builds; it stays as it is where its list is no list any more. */
export function recount(sheet: Sheet): void {
  const stages = managedOn(STAGES, sheet);
  const list = stages && listOf(stages);
  if (list && dealsOn(list)) rebuilt(stages, stages.note.wish);
}
