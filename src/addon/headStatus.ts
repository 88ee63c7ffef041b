import type { UserError } from "../core/userError";
import { fillIn } from "../text/addon";
import { sentence } from "../text/errors";
import { DAY, REPORT } from "../text/report";
import { sheetLanguage } from "./locale";
import { today } from "./today";

/** What a report says of itself while it is written, and from then on if that is cut off. */
export function beingRebuilt(): string {
  const language = sheetLanguage();
  const { year, month, day } = today();
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const time = `${DAY[language](year, month, day)}, ${Utilities.formatDate(new Date(), timeZone, "HH:mm")}`;
  return fillIn(REPORT.rebuiltSince[language], { time });
}

/** What a report says of itself when it cannot be rebuilt. */
export function inOwnWords(error: UserError): string {
  const language = sheetLanguage();
  const text = error.code === "sourceGone" ? REPORT.sourceGone[language] : sentence(error, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
