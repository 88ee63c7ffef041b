import type { Maybe } from "../maybe";
import { daysGone, type PaceDays } from "../plan/paceDays";
import { FEWEST } from "../plan/progress";
import { upperTail } from "../statistics/normal";
import { PROVEN } from "./groupLevel";

/** Fewer entrants than a plan asks by now. */
export interface EntryGap {
  readonly entered: number;
  readonly due: number;
  /** The day by which they are due, where the plan's days are known and not over; null where all of them are. */
  readonly by: number | null;
  /** More people at the result when as many enter as are due, and go on as those do who entered; and the money that they bring. */
  readonly extra: number;
  readonly money: Maybe;
  /** How likely chance alone brings a count so far from what is due, whose variance is its mean; and whether it is none. */
  readonly chance: number;
  readonly isReal: boolean;
}

/** The gap of a plan at the first stage; null without one, for a period that has not begun, and where nobody entered or nobody reached the result. */
export function entryGap(given: {
  readonly entered: Maybe;
  readonly reached: Maybe;
  readonly plan: Maybe;
  readonly average: Maybe;
  readonly days: PaceDays | null;
}): EntryGap | null {
  const { entered, reached, plan, average, days } = given;
  if (!entered || !reached || plan === null || entered < 0) return null;
  const share = days ? shareGone(days) : 1;
  const due = plan * share;
  if (share === 0 || due <= entered) return null;
  const extra = reached * (due / entered - 1);
  const chance = Math.min(1, 2 * upperTail((due - entered) / Math.sqrt(due)));
  return {
    entered,
    due,
    by: days && share < 1 ? days.through : null,
    extra,
    money: average === null ? null : extra * average,
    chance,
    isReal: due >= FEWEST && chance < PROVEN,
  };
}

function shareGone(days: PaceDays): number {
  const { gone, all } = daysGone(days);
  return gone < 1 ? 0 : Math.min(1, gone / all);
}
