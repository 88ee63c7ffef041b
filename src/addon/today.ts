import type { CalendarDay } from "../report/funnelModel";

/** The day that it is where the spreadsheet is. */
export function today(): CalendarDay {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const [year, month, day] = Utilities.formatDate(new Date(), timeZone, "yyyy-MM-dd").split("-").map(Number);
  return { year: year!, month: month!, day: day! };
}
