import type { UserError } from "../core/userError";
import { fillIn } from "../text/addon";
import { addonSentence } from "../text/addonErrors";
import type { Language } from "../text/language";
import { DAY, REPORT } from "../text/report";
import type { Moment } from "./moment";

/** What a report says of itself while it is written, and from then on if that is cut off. */
export function beingRebuilt({ language, day, time }: Moment): string {
  const since = `${DAY[language](day.year, day.month, day.day)}, ${time}`;
  return fillIn(REPORT.rebuiltSince[language], { time: since });
}

/** What a report says of itself when it cannot be rebuilt. */
export function inOwnWords(error: UserError, language: Language): string {
  const text = error.code === "sourceGone" ? REPORT.sourceGone[language] : addonSentence(error, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
