import type { Share } from "../statistics/comparison";
import { bandsOf, limitsOf } from "./periodLimits";

/** From so many earlier ones on a period can be said to be below its limits. */
export const LEAST_BEFORE = 5;

/**
 * How many of the last periods are not ripe in a table by the lead's date, whose later steps are still to come: from the last one back, a period is
 * not ripe while one of its steps is below the limits of at least five before it. `steps[step][period]`.
 */
export function unripePeriods(steps: readonly (readonly Share[])[]): number {
  const periods = Math.max(0, ...steps.map((points) => points.length));
  let unripe = 0;
  const later = steps.slice(1);
  while (periods - unripe > LEAST_BEFORE && later.some((points) => isBelow(points, periods - unripe - 1))) unripe++;
  return unripe;
}

/**
 * The later step, as an index, that fell below its limits in the last period while the first did not: when nobody said by what date the rows count,
 * that period may be unripe. Null when there is none.
 */
export function unripeStep(steps: readonly (readonly Share[])[]): number | null {
  const last = Math.max(0, ...steps.map((points) => points.length)) - 1;
  if (last < LEAST_BEFORE || isBelow(steps[0] ?? [], last)) return null;
  const found = steps.findIndex((points, step) => step > 0 && isBelow(points, last));
  return found < 0 ? null : found;
}

function isBelow(points: readonly Share[], at: number): boolean {
  const point = points[at];
  const bands = point ? bandsOf(points.slice(0, at)) : null;
  const limits = bands && point ? limitsOf(bands, point.whole) : null;
  return limits !== null && point !== undefined && point.part / point.whole < limits.low;
}
