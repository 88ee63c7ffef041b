import { inTime, type Period, periodOf } from "../periods";
import type { Series } from "../stageTable";

/** The different channels in the order of the sheet; none when all are one. */
export function channelNamesOf(series: readonly Pick<Series, "channel">[]): string[] {
  const names = [...new Set(series.map(({ channel }) => channel))];
  return names.length > 1 ? names : [];
}

/** The different periods in the order of time; none when all are one. */
export function periodsOf(series: readonly Pick<Series, "period">[]): string[] {
  const names = [...new Set(series.map(({ period }) => period))].filter((name) => name !== "");
  const periods = names.map((name): Period => periodOf(name) ?? { name, at: Number(name) || 0, yearless: true });
  return periods.length > 1 ? inTime(periods) : [];
}

/** Names of periods as a report has them: days that are all first days of a month name the months. */
export function periodNames(all: readonly string[]): string[] {
  const named = all.filter((name) => name !== "");
  const areFirst = named.length > 0 && named.every((name) => /^\d{4}-\d{2}-01$/.test(name));
  return areFirst ? all.map((name) => name.replace(/-01$/, "")) : [...all];
}
