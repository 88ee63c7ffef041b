import { upperQuantile } from "./normal";

/** An interval of a share or of a difference of shares. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of `part` people of `whole` (0 <= part <= whole, whole > 0) at a confidence in (0, 1).
 * E. B. Wilson (1927), JASA 22:209.
 */
export function wilson(part: number, whole: number, confidence: number): Interval {
  // The bounds of a share near 1 are those of its complement near 0, where no digits are lost.
  if (part > whole / 2) {
    const { low, high } = bounds(whole - part, whole, confidence);
    return { low: 1 - high, high: 1 - low };
  }
  return bounds(part, whole, confidence);
}

function bounds(part: number, whole: number, confidence: number): Interval {
  const z = upperQuantile((1 - confidence) / 2);
  const p = part / whole;
  const most = part + (z * z) / 2 + z * Math.sqrt(part * (1 - p) + (z * z) / 4);
  // The two bounds are the roots of one quadratic: their product gives the small one without a difference.
  return { low: part === 0 ? 0 : p * (part / most), high: Math.min(1, most / (whole + z * z)) };
}
