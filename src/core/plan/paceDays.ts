import type { Maybe } from "../maybe";
import { type Days, daysBetween, PLANNED_DAYS } from "./workingDays";

/** The days that a pace is counted by: a period, the day through which there are data, and which days count. */
export interface PaceDays extends Days {
  readonly through: number;
  readonly working: boolean;
  readonly holidays: readonly number[];
}

/** What people typed over the days of a pace: null where nobody did, 0 for what is no day; of no known way of counting `working` is null. */
export interface TypedDays {
  readonly first: Maybe;
  readonly last: Maybe;
  readonly through: Maybe;
  /** Whether the day of the data is a formula, which is of no period. */
  readonly isMoving: boolean;
  readonly working: boolean | null;
  readonly holidays: readonly number[];
  /** The days that the table said when they were typed. */
  readonly offered: Days | null;
}

/** The days of a pace as the table says them, with what was typed over them for the same period; null where they cannot be counted. */
export function paceDays(own: Days | null, through: Maybe, typed: TypedDays | null): PaceDays | null {
  const isOther = own !== null && typed !== null && isAnother(own, typed.offered);
  const said = isOther ? null : typed;
  const days = {
    first: said?.first ?? own?.first ?? null,
    last: said?.last ?? own?.last ?? null,
    through: (isOther && !typed.isMoving ? null : typed?.through) ?? through,
  };
  const [working, holidays] = [typed ? typed.working : false, typed?.holidays ?? []];
  if (days.first === null || days.last === null || days.through === null || working === null) return null;
  const all = [days.first, days.last, days.through, ...(working ? holidays : [])];
  if (!all.every((day) => day >= PLANNED_DAYS.first && day <= PLANNED_DAYS.last)) return null;
  return { first: days.first, last: days.last, through: days.through, working, holidays };
}

/** Whether a table says another period now than it said when days were typed over it. */
export const isAnother = (now: Days, before: Days | null): boolean =>
  before !== null && (before.first !== now.first || before.last !== now.last);

/** How many days of the period have data, and how many there are. */
export function daysGone({ first, last, through, working, holidays }: PaceDays): { gone: number; all: number } {
  const free = new Set(holidays);
  return {
    gone: daysBetween(first, Math.min(through, last), working, free),
    all: daysBetween(first, last, working, free),
  };
}
