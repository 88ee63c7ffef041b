import type { Deal } from "../../core/deals/deal";
import { isTold, stageCounts } from "../../core/deals/stageCounts";
import type { Maybe } from "../../core/maybe";
import type { Cell } from "../line";
import { type DealList, stagesToWon } from "./dealList";
import { dealsIn } from "./dealsIn";

/**
 * Deals that reached each stage of a list; null where it cannot be told: where too many were lost at a stage that nobody knows, and, but for the won
 * ones, where the order of the stages is not known.
 */
export const reachedIn = (cells: readonly (readonly Cell[])[], list: DealList, today: number): Maybe[] =>
  reachedBy(dealsIn(cells, list, today), list);

/** The same of deals that were read. */
export function reachedBy(deals: readonly Deal[], list: DealList): Maybe[] {
  const counts = stageCounts(deals, stagesToWon(list));
  const isWon = (at: number) => list.wonStage !== null && at === list.stages.length - 1;
  return list.stages.map((_, at) =>
    isWon(at) || (list.isOrderKnown && isTold(counts, at)) ? counts[at]!.reached : null,
  );
}
