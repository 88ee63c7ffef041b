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
  const [from, to] = lessConverted(a, b);
  const [rateA, rateB] = [from.part / from.whole, to.part / to.whole];
  const [ofA, ofB] = [wilson(from.part, from.whole, confidence), wilson(to.part, to.whole, confidence)];
  const change = changeOfRate(from, to);
  return {
    difference: change,
    low: change - Math.hypot(rateB - ofB.low, ofA.high - rateA),
    high: change + Math.hypot(ofB.high - rateB, rateA - ofA.low),
  };
}

/** Two-sided p-value of the pooled two-proportion z-test, in [0, 1]; null when nobody, or everybody, converted. */
export function pooledPValue(a: Share, b: Share): Maybe {
  const [from, to] = lessConverted(a, b);
  const rate = (from.part + to.part) / (from.whole + to.whole);
  const variance = rate * (1 - rate) * (1 / from.whole + 1 / to.whole);
  if (!(variance > 0)) return null;
  return Math.min(1, 2 * upperTail(Math.abs(changeOfRate(from, to)) / Math.sqrt(variance)));
}

// In groups of one size the people differ exactly: 75 - 50 of 1000 is 0.025, 0.075 - 0.05 is not.
function changeOfRate(a: Share, b: Share): number {
  return a.whole === b.whole ? (b.part - a.part) / b.whole : b.part / b.whole - a.part / a.whole;
}

// Shares near 1 are compared by their complements near 0, where no digits are lost: b - a = (1 - a) - (1 - b).
function lessConverted(a: Share, b: Share): [Share, Share] {
  return a.part + b.part > (a.whole + b.whole) / 2 ? [complement(b), complement(a)] : [a, b];
}

function complement({ part, whole }: Share): Share {
  return { part: whole - part, whole };
}
