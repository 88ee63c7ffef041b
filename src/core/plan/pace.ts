import { upperQuantile } from "../statistics/normal";

/** What a period comes to at the pace so far, and between which figures in 95 of 100 cases. */
export interface Pace {
  readonly forecast: number;
  readonly low: number;
  readonly high: number;
}

const Z95 = upperQuantile(0.025);

/**
 * The forecast of a count by the share of its period that is gone, in (0, 1]: what is still to come is Poisson at an unknown rate, known by what came;
 * both ends of the score interval of the whole. Not rounded, and not below what is there already.
 */
export function pace(fact: number, share: number): Pace {
  const left = 1 - share;
  const square = Z95 * Z95 * left;
  const reach = Z95 * Math.sqrt(left * (4 * fact + square));
  const end = (side: number) => (2 * fact + square + side * reach) / (2 * share);
  return { forecast: fact / share, low: Math.max(fact, end(-1)), high: end(1) };
}
