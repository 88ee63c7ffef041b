import { channelNamesOf, periodsOf } from "./seriesNames";
import type { Assumption, Series } from "./stageTable";

/** What is assumed of lines of people that belong to several channels or periods. */
export function dimensions(series: readonly Series[]): Assumption[] {
  const [channels, periods] = [channelNamesOf(series), periodsOf(series)];
  return [
    ...(channels.length > 0 ? [{ code: "channelsAddedUp", params: { channels: channels.length } }] : []),
    ...(periods.length > 0
      ? [{ code: "periodsFound", params: { periods: periods.length, first: periods[0]!, last: periods.at(-1)! } }]
      : []),
  ];
}
