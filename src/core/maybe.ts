/** A number of people, or a figure computed from them; null where there is no data or the figure is undefined. */
export type Maybe = number | null;

/** The value, or null when it has left the range of numbers: no figure is ever NaN, infinite or -0. */
export function finite(value: number): Maybe {
  return Number.isFinite(value) ? value + 0 : null; // -0 + 0 is 0
}
