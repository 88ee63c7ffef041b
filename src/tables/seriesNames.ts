import { inTime, type Period, periodOf } from "./periods";
import type { Series } from "./stageTable";

/** What two levels of headers say of each line of people: the channel, the period, or both. */
export type Naming = Pick<Series, "channel" | "period">;

/** Channels and periods of lines by their headers, nearest first; a level of periods makes periods, any other channels. */
export function namings(headers: readonly { readonly header: string; readonly group: string }[]): Naming[] {
  const lower = headers.map(({ header }) => header);
  const upper = headers.map(({ group }) => group);
  const isGrouped = upper.some((name) => name !== "");
  const lowerSays = new Set(lower).size > 1;
  if (isGrouped && arePeriods(upper) && arePeriods(lower)) {
    return headers.map(({ header, group }) => ({ channel: "", period: `${header} ${group}` }));
  }
  if (isGrouped && arePeriods(upper)) {
    return headers.map(({ header, group }) => ({ channel: lowerSays ? header : "", period: periodName(group, upper) }));
  }
  if (headers.length > 1 && arePeriods(lower) && lowerSays) {
    return headers.map(({ header, group }) => ({ channel: group, period: periodName(header, lower) }));
  }
  if (!isGrouped) return lower.map((channel) => ({ channel: headers.length > 1 ? channel : "", period: "" }));
  return headers.map(({ header, group }) => ({
    channel: [group, lowerSays ? header : ""].filter((name) => name !== "").join(" · "),
    period: "",
  }));
}

/** The different channels in the order of the sheet; none when all are one. */
export function channelNamesOf(series: readonly Naming[]): string[] {
  const names = [...new Set(series.map(({ channel }) => channel))];
  return names.length > 1 ? names : [];
}

/** The different periods in the order of time; none when all are one. */
export function periodsOf(series: readonly Naming[]): string[] {
  const periods = [...new Set(series.map(({ period }) => period))]
    .map(periodOf)
    .filter((period): period is Period => period !== null);
  return periods.length > 1 ? inTime(periods) : [];
}

/** Days that are all first days of a month name the months. */
export function periodName(name: string, all: readonly string[]): string {
  return all.every((one) => one === "" || /^\d{4}-\d{2}-01$/.test(one)) ? name.replace(/-01$/, "") : name;
}

function arePeriods(names: readonly string[]): boolean {
  const named = names.filter((name) => name !== "");
  return named.length > 0 && named.every((name) => periodOf(name) !== null);
}
