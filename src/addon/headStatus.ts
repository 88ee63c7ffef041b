import type { UserError } from "../core/userError";
import { addonSentence } from "../text/addonErrors";
import { dayText } from "../text/day";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { REPORT } from "../text/report";
import type { Moment } from "./moment";

/** What a report says of itself while it is written, and from then on if that is cut off. */
export function beingRebuilt({ language, day, time }: Moment): string {
  const since = `${dayText(day.year, day.month, day.day, language)}, ${time}`;
  return fill(REPORT[language].rebuiltSince, { time: since }, language);
}

/** What a report says of itself when it cannot be rebuilt. */
export function inOwnWords(error: UserError, language: Language): string {
  const text = error.code === "sourceGone" ? REPORT[language].sourceGone : addonSentence(error, language);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
