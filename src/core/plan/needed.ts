import { finite, type Maybe } from "../maybe";
import { roundUp } from "../roundUp";

/** Whole people needed at each stage, entrants first, for `target` at the end, by the conversions of the steps; null before a step that is unknown or 0. */
export function neededPeople(conversions: readonly Maybe[], target: number): Maybe[] {
  const needed: Maybe[] = [finite(target)];
  for (const rate of [...conversions].reverse()) {
    const [next = null] = needed;
    needed.unshift(next === null || !rate ? null : finite(next / rate));
  }
  return needed.map((people) => (people === null ? null : finite(roundUp(people))));
}
