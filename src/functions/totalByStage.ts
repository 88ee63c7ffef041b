import { totals } from "../core/funnel";
import type { Maybe } from "../core/maybe";
import { UserError } from "../core/userError";
import { type Counts, stagesOf } from "./counts";

/** People by stage over all channels, one for each stage name; channels without any data are left out. */
export function totalByStage(stages: readonly string[], counts: Counts, argument = "counts"): Maybe[] {
  const channels = stagesOf(counts, argument).filter((list) => list.some((count) => count !== null));
  const length = channels[0]?.length ?? stages.length;
  if (stages.length < length) {
    throw new UserError("lengthsDiffer", { a: "stages", b: argument, aLength: stages.length, bLength: length });
  }
  return totals(stages.map((_, stage) => channels.map((list) => list[stage] ?? null)));
}
