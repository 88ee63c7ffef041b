import { changedRate, growthOfRate, type Mode } from "./change";
import { share } from "./conversion";
import { finite, type Maybe } from "./maybe";

/**
 * The people at each stage when the conversions of the steps change, not rounded. `points[i]` changes the step from stage i to stage i + 1.
 * A stage grows with the changed steps before it, whatever lies between; from a conversion of 0 only the next stage is known.
 */
export function whatIf(counts: readonly Maybe[], points: readonly number[], mode: Mode): Maybe[] {
  const after: Maybe[] = [];
  let growth: Maybe = 0;
  counts.forEach((count, stage) => {
    const change = stage === 0 ? 0 : (points[stage - 1] ?? 0);
    const before = counts[stage - 1] ?? null;
    const rate = stage === 0 ? null : share(count, before);
    const peopleBefore = after[stage - 1] ?? null;
    growth = compound(growth, growthOfRate(rate, change, mode));
    if (growth !== null) after.push(count === null ? null : finite(count * (1 + growth)));
    else if (rate === 0 && peopleBefore !== null) after.push(finite(peopleBefore * changedRate(0, change, mode)));
    else after.push(null);
  });
  return after;
}

/** Relative growth of the last stage when the conversions of the steps change; null when the last stage is 0 or unknown. */
export function uplift(counts: readonly Maybe[], points: readonly number[], mode: Mode): Maybe {
  if (!counts[counts.length - 1]) return null;
  const conversions = counts.slice(1).map((count, step) => share(count, counts[step]!));
  return conversions.reduce<Maybe>(
    (growth, rate, step) => compound(growth, growthOfRate(rate, points[step] ?? 0, mode)),
    0,
  );
}

// (1 + a)(1 + b) - 1 without the 1: a single growth keeps its last digit. Nothing grows from nobody.
function compound(a: Maybe, b: Maybe): Maybe {
  if (a === null || b === null) return null;
  return a === -1 || b === -1 ? -1 : finite(a + b + a * b);
}
