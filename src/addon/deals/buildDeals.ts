import { UserError } from "../../core/userError";
import { layout } from "../../report/layout/layout";
import { stageSheet, stageTitle } from "../../report/stageSheet/stageSheet";
import { buildReport } from "../buildReport";
import type { DealsWish, ReportView } from "../endpoints";
import { sheetLanguage } from "../locale";
import { alone } from "../lock";
import { buildOnNewSheet, rebuildInPlace } from "../managedBuild";
import type { Moment } from "../moment";
import { currencyOfDeals } from "./currencyOfDeals";
import { listOf, STAGES, type Stages, stagesOf } from "./dealSheets";
import { chosenBreakdown, dealsOn, ordered } from "./readDeals";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Counts a list of deals by stage in a sheet of its own, or again in the one it has, and builds the report of that. */
export function buildDeals({ sheetId, wish }: { sheetId: number; wish?: DealsWish }): ReportView {
  const stages = buildStages({ sheetId, ...(wish && { wish }) });
  return buildReport({ sheetId: stages.sheetId, range: "A1" });
}

/** The stage table of a list of deals alone. */
export function buildStages({ sheetId, wish }: { sheetId: number; wish?: DealsWish }): ReportView {
  return alone(() => {
    const list = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    if (!list) throw new UserError("sheetGone");
    const standing = stagesOf(sheetId);
    return standing ? rebuilt(standing, wish ?? standing.note.wish) : built(list, wish ?? {});
  });
}

/** Counts anew in place, with the stages and names that the list has now; UserError sourceGone when its sheet was deleted. */
export function rebuildStages(stages: Stages): ReportView {
  return alone(() => rebuilt(stages, stages.note.wish));
}

function built(list: Sheet, wish: DealsWish): ReportView {
  const planFor = planner(list, wish);
  const name = stageTitle({ language: sheetLanguage(), source: { sheetName: list.getName(), sheetId: 0 } });
  const { view } = buildOnNewSheet(STAGES, { name, behind: list }, (_, moment) => ({
    note: { listSheetId: list.getSheetId(), wish },
    grid: layout(planFor(moment)),
  }));
  return view;
}

function rebuilt(stages: Stages, wish: DealsWish): ReportView {
  return rebuildInPlace(stages, ({ area }, moment) => {
    const list = listOf(stages);
    if (!list) throw new UserError("sourceGone");
    return {
      note: { listSheetId: list.getSheetId(), wish },
      grid: layout(planner(list, wish)(moment), area),
    };
  }).view;
}

/** Reads a list, and plans its stage table: a list that cannot be read leaves nothing behind. */
function planner(list: Sheet, wish: DealsWish) {
  const read = dealsOn(list);
  if (!read) throw new UserError("noDeals");
  const deals = ordered(read.deals, wish);
  const breakdown = chosenBreakdown(read.breakdowns, wish);
  const source = { sheetName: list.getName(), sheetId: list.getSheetId() };
  const currency = currencyOfDeals(read);
  return ({ language, locale, day }: Moment) =>
    stageSheet({ language, locale, builtOn: day, source, deals, breakdown, currency });
}
