import { UserError } from "../core/userError";
import { addonTexts } from "../text/addon";
import { rebuildReport } from "./buildReport";
import { rebuildJourney } from "./journey/buildJourney";
import { journeyOn } from "./journey/journeySheets";
import { userLanguage } from "./locale";
import { mapOn } from "./map/mapSheets";
import { rebuildMap } from "./map/rebuildMap";
import { messageOf } from "./message";
import { reportOn } from "./reportSheets";

/** The menu's *Refresh report*: rebuilds the report or journey map in front of the reader in place. */
export function cjmRefreshReport(): void {
  try {
    const sheet = SpreadsheetApp.getActiveSheet();
    const [report, journey] = [reportOn(sheet), journeyOn(sheet)];
    if (report) rebuildReport(report);
    else if (journey) rebuildJourney(journey);
    else if (mapOn(sheet)) rebuildMap({ sheetId: sheet.getSheetId() });
    else throw new UserError("notAReport");
    SpreadsheetApp.getActiveSpreadsheet().toast(addonTexts.refreshed[userLanguage()]);
  } catch (error) {
    SpreadsheetApp.getUi().alert(messageOf(error));
  }
}
