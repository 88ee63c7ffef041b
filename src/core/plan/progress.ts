import type { Maybe } from "../maybe";
import { type Pace, pace } from "./pace";
import { daysGone, type PaceDays } from "./paceDays";

/** What a plan asks by now, and what its period comes to at the pace so far. */
export interface Progress {
  /** Through this day there are data, and on that one the period ends. */
  readonly through: number;
  readonly last: number;
  readonly due: number;
  /** Null before it can be told. */
  readonly forecast: Pace | null;
}

/** Of fewer people, or before one part of so many of the period, chance and the calendar say more than the pace. */
export const FEWEST = 5;
export const TENTH_OF = 10;

/** The progress of a count in a period that has begun and is not over; null otherwise, and where something is not known. */
export function progress(plan: Maybe, fact: Maybe, days: PaceDays | null): Progress | null {
  if (!plan || plan <= 0 || fact === null || !days) return null;
  const { gone, all } = daysGone(days);
  if (gone < 1 || gone >= all) return null;
  const share = gone / all;
  const isTold = fact >= FEWEST && TENTH_OF * share >= 1;
  return { through: days.through, last: days.last, due: plan * share, forecast: isTold ? pace(fact, share) : null };
}
