import { totals } from "../core/funnel";
import type { Maybe } from "../core/maybe";
import { UserError } from "../core/userError";
import { type Counts, room, stagesOf } from "./readCounts";

/** People by stage over all channels, one for each stage name; channels without any data are left out. */
export function totalByStage(stages: readonly string[], counts: Counts, argument = "counts"): Maybe[] {
  const channels = stagesOf(counts, argument).filter((list) => list.some((count) => count !== null));
  checkNames(stages, counts, argument);
  return totals(stages.map((_, stage) => channels.map((list) => list[stage] ?? null)));
}

/**
 * Where among the names the stages stand, as indices: what has neither a name nor a figure in any of the arguments beside is a gap that somebody
 * left between stages, and as in a report the next stage follows on the last. UserError tooFewStages.
 */
export function withoutGaps(stages: readonly string[], ...beside: readonly Counts[]): number[] {
  const isGap = (at: number) => beside.every(({ lists }) => lists.every((list) => (list[at] ?? null) === null));
  const there = [...stages.keys()].filter((at) => stages[at] !== "" || !isGap(at));
  if (there.length < 2) throw new UserError("tooFewStages", { argument: "stages" });
  return there;
}

/** The items at some indices. */
export function pick<T>(items: readonly T[], at: readonly number[]): T[] {
  return at.map((index) => items[index]!);
}

/** Refuses stage names that are fewer than the stages, or more than there is room for: UserError lengthsDiffer. */
export function checkNames(stages: readonly string[], counts: Counts, argument: string): void {
  const [length, most] = [counts.lists[0]!.length, room(counts)];
  if (stages.length >= length && stages.length <= most) return;
  const bLength = stages.length < length ? length : most;
  throw new UserError("lengthsDiffer", { a: "stages", b: argument, aLength: stages.length, bLength });
}
