import { finite, type Maybe } from "./maybe";

/** The share `part / whole`; null when either is unknown, when the whole is 0, and when it leaves the range of numbers. */
export function share(part: Maybe, whole: Maybe): Maybe {
  if (part === null || whole === null || whole === 0) return null;
  return finite(part / whole);
}

/** The people at each stage as a share of the stage before; aligned with `counts`, the first is null. */
export function stepConversions(counts: readonly Maybe[]): Maybe[] {
  return counts.map((count, stage) => (stage === 0 ? null : share(count, counts[stage - 1]!)));
}

/** The people at each stage as a share of the first stage; aligned with `counts`. */
export function reach(counts: readonly Maybe[]): Maybe[] {
  return counts.map((count) => share(count, counts[0] ?? null));
}

/** The position of the step with the lowest conversion, as the index of the stage it leads to; the earlier of equals, null without any. */
export function lowestStep(counts: readonly Maybe[]): number | null {
  let lowest: number | null = null;
  const conversions = stepConversions(counts);
  conversions.forEach((conversion, stage) => {
    if (conversion !== null && (lowest === null || conversion < conversions[lowest]!)) lowest = stage;
  });
  return lowest;
}
