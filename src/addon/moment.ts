import { dayNumber } from "../core/plan/workingDays";
import type { CalendarDay } from "../report/funnelModel";
import { type Language, languageOf } from "../text/language";
import { sheetLocale } from "./locale";

/** When something is built, where the spreadsheet is, and the language that it speaks: asked once a build. */
export interface Moment {
  readonly language: Language;
  readonly locale: string;
  readonly day: CalendarDay;
  /** "14:05" */
  readonly time: string;
}

export function thisMoment(): Moment {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const [date = "", time = ""] = Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd HH:mm").split(" ");
  const [year, month, day] = date.split("-").map(Number);
  const locale = sheetLocale();
  return { language: languageOf(locale), locale, day: { year: year!, month: month!, day: day! }, time };
}

/** Today as a number, as cells count days. */
export function today(): number {
  const { year, month, day } = thisMoment().day;
  return dayNumber(year, month, day);
}
