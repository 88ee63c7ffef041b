import { calendarDay } from "../core/plan/workingDays";
import { fill } from "./fill";
import type { Language, Texts } from "./language";

const en = {
  day: "{day} {month} {year}",
  withoutYear: "{day} {month}",
  months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  month: "{month} {year}",
  monthNames: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;

/** How days are written. */
export const dayTexts: Texts<typeof en> = {
  en,
  ru: {
    day: "{dd}.{month}.{year}",
    withoutYear: "{dd}.{month}",
    months: ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"],
    month: "{month} {year}",
    monthNames: [
      "январь",
      "февраль",
      "март",
      "апрель",
      "май",
      "июнь",
      "июль",
      "август",
      "сентябрь",
      "октябрь",
      "ноябрь",
      "декабрь",
    ],
  },
};

/** A day as a reader writes it: "2 Nov 2026" or "02.11.2026"; months count from 1. */
export function dayText(year: number, month: number, day: number, language: Language): string {
  const { day: template, months } = dayTexts[language];
  const dd = String(day).padStart(2, "0");
  return fill(template, { day: String(day), dd, month: months[month - 1]!, year: String(year) }, language);
}

/** A day, by its number as cells count days, without its year: "2 Nov" or "02.11". */
export function dayWithoutYear(serial: number, language: Language): string {
  const { withoutYear: template, months } = dayTexts[language];
  const { month, day } = calendarDay(serial);
  return fill(template, { day: String(day), dd: String(day).padStart(2, "0"), month: months[month - 1]! }, language);
}

/** A month as a reader writes it: "December 2026"; months count from 1. */
export function monthText(year: number, month: number, language: Language): string {
  const { month: template, monthNames } = dayTexts[language];
  return fill(template, { month: monthNames[month - 1]!, year: String(year) }, language);
}

/** A name of a period as a reader writes it: one that is a day, "2026-11-02", as that day; any other as it is. */
export function dayInName(name: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(name) ?? [];
  return day ? dayText(Number(year), Number(month), Number(day), language) : name;
}
