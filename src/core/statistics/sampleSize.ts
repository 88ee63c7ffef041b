import { upperQuantile } from "./normal";

/**
 * People per variant, not rounded, to detect a change of a rate (both in [0, 1], different) in a two-sided test with a power and at a confidence in
 * (0, 1): pooled variance under the null, unpooled under the alternative, as R's power.prop.test.
 */
export function sampleSize(rate: number, changed: number, power: number, confidence: number): number {
  const [mean, rest] = [(rate + changed) / 2, (1 - rate + (1 - changed)) / 2];
  const underNull = upperQuantile((1 - confidence) / 2) * Math.sqrt(2 * mean * rest);
  const underAlternative = upperQuantile(1 - power) * Math.sqrt(rate * (1 - rate) + changed * (1 - changed));
  // A power below what chance gives needs nobody at all.
  return (Math.max(0, underNull + underAlternative) / (changed - rate)) ** 2;
}
