import { lowestStep, stepConversions } from "./conversion";
import type { Maybe } from "./maybe";

/**
 * The step to raise first, as the index of the stage it leads to; null when none. Without benchmarks the one with the lowest conversion; with
 * them (aligned with the stages) the one whose rise to its benchmark would lift the last stage most. The earlier of equals.
 */
export function bottleneck(counts: readonly Maybe[], benchmarks: readonly Maybe[] | null): number | null {
  if (benchmarks === null) return lowestStep(counts);
  let [best, bestLift]: [number | null, number] = [null, 0];
  stepConversions(counts).forEach((conversion, stage) => {
    const benchmark = benchmarks[stage] ?? null;
    if (conversion === null || benchmark === null || benchmark <= conversion) return;
    const lift = benchmark / conversion; // from 0 there is no greater one
    if (lift > bestLift * (1 + NOISE)) [best, bestLift] = [stage, lift];
  });
  return best;
}

// Equal lifts may differ by a few roundings: 0.3 / 0.1 is less than 3.
const NOISE = 8 * Number.EPSILON;
