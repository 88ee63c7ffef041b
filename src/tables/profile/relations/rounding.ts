/** Numbers of a line, NaN where it has none. */
export type Numbers = readonly number[];

/** Decimals that a number is written with, at most 6. */
export function decimals(value: number): number {
  let scale = 1;
  for (let digits = 0; digits < 6; digits++) {
    if (Math.abs(value * scale - Math.round(value * scale)) <= 1e-9 * Math.max(1, Math.abs(value * scale)))
      return digits;
    scale *= 10;
  }
  return 6;
}

/** Whether a written number is what was computed, to the decimals it is written with; whole numbers may be computed ones that were rounded. */
export function isRoundedTo(written: number, computed: number): boolean {
  return Math.abs(written - computed) <= 0.5 / 10 ** decimals(written) + 1e-9 * Math.abs(computed);
}

/** Whether a written number is a sum of parts that are written as exactly. */
export function isExactly(written: number, computed: number): boolean {
  return Math.abs(written - computed) <= 1e-7 * Math.max(1, Math.abs(computed));
}

/** How many cells a relation must hold in to say something without a word. */
export const ENOUGH = 3;
