import type { StageTable } from "./stageTable";

/** The counts of some series, by stage. */
export function countsOf(counts: StageTable["counts"], series: readonly number[]): (number | null)[][] {
  return counts.map((row) => series.map((each) => row[each] ?? null));
}

/** The series that a funnel adds up, as indexes: months that have not come yet stand empty in a year's table, and are no part of it. */
export function countedSeries({ channels, counts }: StageTable): number[] {
  const all = channels.map((_, series) => series);
  const begun = new Set(
    all.filter((series) => counts.some((row) => row[series] !== null)).map((series) => channels[series]!.period),
  );
  const counted = all.filter((series) => begun.has(channels[series]!.period));
  return counted.length > 0 ? counted : all;
}
