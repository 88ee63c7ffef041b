import { UserError } from "../core/userError";
import { addonTexts } from "../text/addon";
import { fill } from "../text/fill";
import { rebuildReport } from "./buildReport";
import { rebuildStages } from "./deals/buildStages";
import { STAGES } from "./deals/dealSheets";
import { rebuildExperiments } from "./experiments/buildExperiments";
import { EXPERIMENT_SHEET } from "./experiments/experimentSheets";
import { rebuildJourney } from "./journey/buildJourney";
import { JOURNEY_REPORT } from "./journey/journeySheets";
import { userLanguage } from "./locale";
import { type Kind, type Managed, managedOn, originalOf } from "./managedSheets";
import { MAP_SHEET } from "./map/mapSheets";
import { rebuildMap } from "./map/rebuildMap";
import { messageOf } from "./message";
import { rebuildPaths } from "./paths/buildPaths";
import { PATH_REPORT } from "./paths/pathSheets";
import { REPORT } from "./reportSheets";
import { rebuildSegments } from "./segments/buildSegments";
import { SEGMENT_SHEET } from "./segments/segmentSheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The menu's *Refresh report*: rebuilds the report or journey map in front of the reader in place; a copy of one only when they say so. */
export function cjmRefreshReport(): void {
  try {
    const sheet = SpreadsheetApp.getActiveSheet();
    const refresh = REFRESHED.map((each) => each(sheet)).find((each) => each !== null);
    if (!refresh) throw new UserError("notAReport");
    if (refresh() === "left") return;
    SpreadsheetApp.getActiveSpreadsheet().toast(addonTexts[userLanguage()].refreshed);
  } catch (error) {
    SpreadsheetApp.getUi().alert(messageOf(error));
  }
}

type Refresh = () => "left" | "refreshed";

const REFRESHED: readonly ((sheet: Sheet) => Refresh | null)[] = [
  refreshing(REPORT, rebuildReport),
  refreshing(JOURNEY_REPORT, rebuildJourney),
  refreshing(PATH_REPORT, rebuildPaths),
  refreshing(STAGES, rebuildStages),
  refreshing(EXPERIMENT_SHEET, rebuildExperiments),
  refreshing(SEGMENT_SHEET, rebuildSegments),
  refreshing(MAP_SHEET, ({ sheet }) => rebuildMap({ sheetId: sheet.getSheetId() })),
];

/** How a sheet of a kind is refreshed; null for any other sheet. */
function refreshing<Note extends object>(kind: Kind<Note>, rebuild: (one: Managed<Note>) => unknown) {
  return (sheet: Sheet): Refresh | null => {
    const one = managedOn(kind, sheet);
    return (
      one &&
      (() => {
        if (!isMeant(originalOf(kind, one))) return "left";
        rebuild(one);
        return "refreshed";
      })
    );
  };
}

/** A copy that somebody put aside must not change unasked. */
function isMeant(original: Sheet | null): boolean {
  if (!original) return true;
  const ui = SpreadsheetApp.getUi();
  const question = fill(addonTexts[userLanguage()].refreshCopy, { sheet: original.getName() }, userLanguage());
  return ui.alert(question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
