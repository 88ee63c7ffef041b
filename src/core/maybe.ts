/** A number of people, or a figure computed from them; null where there is no data or the figure is undefined. */
export type Maybe = number | null;

/** The value, or null when it has left the range of numbers: no figure is ever NaN or infinite. */
export function finite(value: number): Maybe {
  return Number.isFinite(value) ? value : null;
}
