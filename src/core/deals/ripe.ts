import type { Maybe } from "../maybe";
import { type Incidence, lastOf, standingAt } from "./incidence";

/** Nearly all of the wins that the curve tells of: who waited for so many has seen what there is to see. */
export const NEARLY_ALL = 0.9;

/** The age by which nearly all wins had come: from then on a deal is ripe, and stuck if it is still open; null where none was won. */
export function ripeAge(curve: Incidence): Maybe {
  const wanted = NEARLY_ALL * lastOf(curve).share;
  return wanted > 0 ? curve.steps.find(({ share }) => share >= wanted * ROUNDED)!.days : null;
}

// What equals the wanted share but for its last digits is it.
const ROUNDED = 1 - 1e-12;

/** The part of its wins that deals of some ages, decided or not, have had the time for; null where none was won, and of no deals. */
export function ripeness(curve: Incidence, ages: readonly number[]): Maybe {
  const all = lastOf(curve).share;
  if (all === 0 || ages.length === 0) return null;
  return ages.reduce((sum, age) => sum + standingAt(curve, age).share / all, 0) / ages.length;
}
