import { finite, type Maybe } from "../maybe";
import { roundUp } from "../roundUp";

/**
 * Whole people needed at each stage, entrants first, for `target` at stage `at` (an index; the last unless it is given), by the conversions of the
 * steps; null before a step that is unknown or 0. What comes after that stage is what its conversions make of it.
 */
export function neededPeople(conversions: readonly Maybe[], target: number, at = conversions.length): Maybe[] {
  const needed: Maybe[] = [finite(target)];
  for (const rate of conversions.slice(0, at).reverse()) {
    const [next = null] = needed;
    needed.unshift(next === null || !rate ? null : finite(next / rate));
  }
  for (const rate of conversions.slice(at)) {
    const before = needed.at(-1)!;
    needed.push(before === null || rate === null ? null : before * rate);
  }
  return needed.map((people) => (people === null ? null : finite(roundUp(people))));
}
