import { UserError } from "../../core/userError";
import { layout } from "../../report/layout/layout";
import { stageSheet, stageTitle } from "../../report/stageSheet/stageSheet";
import { withDocumentLock } from "../documentLock";
import { sheetLanguage } from "../locale";
import { buildOnNewSheet, rebuildInPlace } from "../managedBuild";
import { managedOn } from "../managedSheets";
import type { Moment } from "../moment";
import type { DealsWish, ReportView } from "../protocol";
import { keepWish } from "./countDeals";
import { noCountIn } from "./countsWrong";
import { currencyOfDeals } from "./currencyOfDeals";
import { listOf, STAGES, type Stages, type StagesNote, stagesOf } from "./dealSheets";
import { chosenBreakdown, type DealSheet, dealsOn } from "./readDeals";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A stage table that was counted, and the list it counts as it was read for that. */
export interface Counted {
  readonly view: ReportView;
  readonly read: DealSheet;
}

/** The stage table of a list of deals alone. */
export function buildStages({ sheetId, wish }: { sheetId: number; wish?: DealsWish }): ReportView {
  return countStages(sheetId, wish).view;
}

/** Counts a list of deals by stage on a sheet of its own, or again on the one it has. */
export function countStages(sheetId: number, wish?: DealsWish): Counted {
  return withDocumentLock(() => {
    const list = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
    if (!list) throw new UserError("sheetGone");
    const existing = stagesOf(sheetId);
    if (wish) keepWish(sheetId, existing, wish);
    return existing ? rebuilt(existing, () => listToCount(list, existing)) : built(listToCount(list, null));
  });
}

/** Counts anew in place, with the stages and names that the list has now; UserError sourceGone when its sheet was deleted. */
export function rebuildStages(stages: Stages): ReportView {
  const read = () => {
    const list = listOf(stages);
    if (!list) throw new UserError("sourceGone");
    return listToCount(list, stages);
  };
  return withDocumentLock(() => rebuilt(stages, read).view);
}

/** Counts a stage table anew while nobody else builds, and hands back what it counts; it stays as it is where its list is no list any more. */
export function recount(sheet: Sheet): DealSheet | null {
  const stages = managedOn(STAGES, sheet);
  const list = stages && listOf(stages);
  const read = list && dealsOn(list, stages);
  return read && rebuilt(stages, () => read).read;
}

/** The list on a sheet; UserError noDeals. */
function listToCount(sheet: Sheet, stages: Stages | null): DealSheet {
  const read = dealsOn(sheet, stages);
  if (!read) throw new UserError("noDeals");
  return read;
}

function built(read: DealSheet): Counted {
  const { planFor, note } = planner(read);
  const name = stageTitle({ language: sheetLanguage(), source: { sheetName: read.sheet.getName(), sheetId: 0 } });
  const { view } = buildOnNewSheet(STAGES, { name, behind: read.sheet }, (_, moment) => ({
    note,
    grid: layout(planFor(moment)),
  }));
  return { view, read };
}

function rebuilt(stages: Stages, readList: () => DealSheet): Counted {
  return rebuildInPlace(stages, ({ area }, moment) => {
    const read = readList();
    const { planFor, note } = planner(read);
    return { read, note, grid: layout(planFor(moment), area) };
  });
}

/** What is to stand in the stage table of a list: one that cannot be counted leaves nothing behind. UserErrors dealsOrder, dealsNoCount and dealsOneStage. */
function planner(read: DealSheet) {
  const { sheet, cells, list, wish, day, checks } = read;
  if (!list.isOrderKnown) throw new UserError("dealsOrder", { stages: list.stages.join(", ") });
  const wrong = noCountIn(cells, list);
  if (wrong) throw wrong;
  if (list.stages.length < 2) throw new UserError("dealsOneStage", { stage: list.stages[0] ?? "" });
  const breakdown = chosenBreakdown(read);
  const source = { sheetName: sheet.getName(), sheetId: sheet.getSheetId() };
  const currency = currencyOfDeals(read);
  const note: StagesNote = {
    listSheetId: source.sheetId,
    wish,
    dimension: breakdown?.line.name ?? null,
    day: day.newest,
  };
  const planFor = ({ language, locale, day: builtOn }: Moment) =>
    stageSheet({ language, locale, builtOn, source, deals: list, breakdown, currency, day, checks });
  return { planFor, note };
}
