import type { Maybe } from "../maybe";
import type { Days } from "./days";
import { type Pace, pace } from "./pace";

/** What a plan asks by now, and what its period comes to at the pace so far. */
export interface Progress {
  /** Through this day there are data, and on that one the period ends. */
  readonly through: number;
  readonly last: number;
  readonly due: number;
  /** Null before it can be told. */
  readonly forecast: Pace | null;
}

// Before a tenth of the period, or of fewer people, chance and the calendar say more than the pace.
const FEWEST = 5;
const LEAST_SHARE = 0.1;

/** The progress of a count in a period that has begun and is not over; null otherwise, and where something is not known. */
export function progress(plan: Maybe, fact: Maybe, days: Days | null, through: Maybe): Progress | null {
  if (!plan || plan <= 0 || fact === null || !days || through === null) return null;
  const [gone, all] = [through - days.first + 1, days.last - days.first + 1];
  if (gone < 1 || gone >= all) return null;
  const share = gone / all;
  const isTold = fact >= FEWEST && share >= LEAST_SHARE;
  return { through, last: days.last, due: plan * share, forecast: isTold ? pace(fact, share) : null };
}

/** The days that all of some have; null where they differ or one is not known, and of none. */
export function sameDays(days: readonly (Days | null)[]): Days | null {
  const [one = null] = days;
  return one && days.every((each) => each !== null && each.first === one.first && each.last === one.last) ? one : null;
}
