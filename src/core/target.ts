import { share } from "./conversion";
import { finite, type Maybe } from "./maybe";
import { roundUp } from "./roundUp";

/** Whole people needed at each stage, at today's conversions, for `target` people at the last; null where today's are unknown. */
export function peopleForTarget(counts: readonly Maybe[], target: number): Maybe[] {
  const last = counts[counts.length - 1] ?? null;
  return counts.map((count) => {
    if (count === null || last === null || last === 0) return null;
    // The last stage exactly: last · target / last may be off by a rounding.
    const needed = count === last ? target : (count * target) / last;
    return finite(roundUp(needed));
  });
}

/** The conversion that the step to `stage` alone must reach for `target` people at the last stage; above 1 it cannot. */
export function conversionForTarget(counts: readonly Maybe[], target: number, stage: number): Maybe {
  const last = counts[counts.length - 1] ?? null;
  const needed = last ? share(target, last) : null;
  const rate = share(counts[stage] ?? null, counts[stage - 1] ?? null);
  if (needed !== null && rate !== null && stage === counts.length - 1) return share(target, counts[stage - 1]!);
  return needed === null || rate === null ? null : finite(rate * needed);
}
