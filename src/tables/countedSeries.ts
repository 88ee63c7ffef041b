import { countedSeries as counted } from "../core/answer/tableFacts";
import type { StageTable } from "./stageTable";

/** The counts of some series, by stage. */
export function countsOf(counts: StageTable["counts"], series: readonly number[]): (number | null)[][] {
  return counts.map((row) => series.map((each) => row[each] ?? null));
}

/** The series of a table that its funnel adds up, as indexes. */
export const countedSeries = ({ channels, counts }: Pick<StageTable, "channels" | "counts">): number[] =>
  counted({ series: channels, counts });
