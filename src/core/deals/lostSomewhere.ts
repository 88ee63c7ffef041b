import type { DealFigures } from "./figures";
import { isTold } from "./stageCounts";

/** Deals of which nobody knows at which stage they were lost. */
export interface LostSomewhere {
  readonly n: number;
  readonly all: number;
  /** Whether that is since single deals are not known. */
  readonly areStocks: boolean;
}

type Counts = Pick<DealFigures, "all" | "won" | "open" | "stages" | "areStocks">;

/** Whether the deals that reached each stage can be told. */
export const areStagesTold = ({ stages }: Pick<Counts, "stages">): boolean =>
  stages.every((_, at) => isTold(stages, at));

/** Those for whose sake nobody can tell who reached the stages between; null where that can be told. */
export function lostSomewhere(counts: Counts): LostSomewhere | null {
  if (areStagesTold(counts)) return null;
  const { all, won, open, stages, areStocks } = counts;
  return { n: all - won - open - stages.reduce((sum, { lost }) => sum + lost, 0), all, areStocks };
}
