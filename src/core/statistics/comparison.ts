import type { Maybe } from "../maybe";
import { upperTail } from "./normal";
import { type Interval, wilson } from "./wilson";

/** `part` people of `whole`, 0 <= part <= whole, whole > 0. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The difference of two shares b - a with its interval: R. G. Newcombe (1998), Statistics in Medicine 17:873, method 10. */
export function difference(a: Share, b: Share, confidence: number): Interval & { readonly difference: number } {
  const [rateA, rateB] = [a.part / a.whole, b.part / b.whole];
  const [ofA, ofB] = [wilson(a.part, a.whole, confidence), wilson(b.part, b.whole, confidence)];
  const change = rateB - rateA;
  return {
    difference: change,
    low: change - Math.hypot(rateB - ofB.low, ofA.high - rateA),
    high: change + Math.hypot(ofB.high - rateB, rateA - ofA.low),
  };
}

/** Two-sided p-value of the pooled two-proportion z-test, in [0, 1]; null when nobody, or everybody, converted. */
export function pooledPValue(a: Share, b: Share): Maybe {
  const whole = a.whole + b.whole;
  const rate = (a.part + b.part) / whole;
  const variance = rate * (1 - rate) * (1 / a.whole + 1 / b.whole);
  if (!(variance > 0)) return null;
  return Math.min(1, 2 * upperTail(Math.abs(b.part / b.whole - a.part / a.whole) / Math.sqrt(variance)));
}
