import type { CalendarDay } from "../report/funnelModel";
import { thisMoment } from "./moment";

/** The day that it is where the spreadsheet is. */
export const today = (): CalendarDay => thisMoment().day;
