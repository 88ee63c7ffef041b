import { UserError } from "../core/userError";
import { addonTexts } from "../text/addon";
import { rebuildReport } from "./buildReport";
import { userLanguage } from "./locale";
import { messageOf } from "./message";
import { reportOn } from "./reportSheets";

/** The menu's *Refresh report*: rebuilds the report in front of the reader in place. */
export function cjmRefreshReport(): void {
  try {
    const report = reportOn(SpreadsheetApp.getActiveSheet());
    if (!report) throw new UserError("notAReport");
    rebuildReport(report);
    SpreadsheetApp.getActiveSpreadsheet().toast(addonTexts.refreshed[userLanguage()]);
  } catch (error) {
    SpreadsheetApp.getUi().alert(messageOf(error));
  }
}
