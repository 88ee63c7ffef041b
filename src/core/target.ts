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
  const [people, before] = [counts[stage] ?? null, counts[stage - 1] ?? null];
  if (!last || people === null || before === null) return null;
  if (stage === counts.length - 1) return share(target, before);
  // One division: 50 / 1000 · 15 / 10 would be 0.07500000000000001.
  return share(people * target, before * last);
}
