import { UserError } from "../userError";
import type { Journeys } from "./journeys";

/** How often journeys went from a touchpoint to the next. */
export interface Transitions {
  /** The touchpoints, the one most visited first, equals by code unit. */
  readonly touchpoints: readonly string[];
  /** Where a name of the journeys stands among the touchpoints. */
  readonly places: ReadonlyMap<number, number>;
  /**
   * One row for the start, then one for each touchpoint; in a row one number for each touchpoint that may come next, then for the goal and the
   * exit.
   */
  readonly counts: readonly Float64Array[];
}

/** A matrix of more would neither fit a sheet nor be solved in the seconds that a formula has. */
const MOST_TOUCHPOINTS = 1000;

/** Counts the transitions of journeys; an error when there are more than 1000 touchpoints. */
export function transitions(journeys: Journeys): Transitions {
  const { starts, touchpoints, taken, converted, names } = journeys;
  const visited = byVisits(journeys);
  const size = visited.length;
  if (size > MOST_TOUCHPOINTS) throw new UserError("tooManyTouchpoints", { found: size, most: MOST_TOUCHPOINTS });
  const places = new Map(visited.map((name, place) => [name, place]));
  const placeOf = Int32Array.from(names, (_, name) => places.get(name) ?? -1);
  const counts = Array.from({ length: size + 1 }, () => new Float64Array(size + 2));
  for (let journey = 0; journey < taken.length; journey++) {
    let from = 0;
    for (let at = starts[journey]!; at < starts[journey + 1]!; at++) {
      const to = placeOf[touchpoints[at]!]!;
      counts[from]![to]! += taken[journey]!;
      from = to + 1;
    }
    counts[from]![size]! += converted[journey]!;
    counts[from]![size + 1]! += taken[journey]! - converted[journey]!;
  }
  return { touchpoints: visited.map((name) => names[name]!), places, counts };
}

/** The shares of each row of transitions, which add up to 1; null in the row of a start from which nobody set out. */
export function probabilities({ counts }: Transitions): (number | null)[][] {
  return counts.map((row) => {
    const all = row.reduce((sum, count) => sum + count, 0);
    return Array.from(row, (count) => (all === 0 ? null : count / all));
  });
}

function byVisits({ starts, touchpoints, taken, names }: Journeys): number[] {
  const visits = new Float64Array(names.length);
  for (let journey = 0; journey < taken.length; journey++) {
    for (let at = starts[journey]!; at < starts[journey + 1]!; at++) visits[touchpoints[at]!]! += taken[journey]!;
  }
  return [...names.keys()]
    .filter((name) => visits[name]! > 0)
    .sort((a, b) => visits[b]! - visits[a]! || (names[a]! < names[b]! ? -1 : 1));
}
