import type { Share } from "../statistics/comparison";
import { bandsOf, limitsOf } from "./bands";

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

/** Whether the last period may be unripe, when nobody said by what date its rows count: a later step fell below its limits and the first did not. */
export function mayBeUnripe(steps: readonly (readonly Share[])[]): boolean {
  const [first, ...later] = steps;
  if (!first) return false;
  const last = first.length - 1;
  if (last < LEAST_BEFORE) return false;
  return !isBelow(first, last) && later.some((points) => isBelow(points, last));
}

const LEAST_BEFORE = 5;

function isBelow(points: readonly Share[], at: number): boolean {
  const point = points[at];
  const bands = point ? bandsOf(points.slice(0, at)) : null;
  const limits = bands && point ? limitsOf(bands, point.whole) : null;
  return limits !== null && point !== undefined && point.part / point.whole < limits.low;
}
