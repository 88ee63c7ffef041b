import type { TypedDays } from "../../core/plan/paceDays";
import { PACE } from "../../text/report/pace";
import type { TypedCell, TypedPace } from "../typedCells";
import { offeredDays } from "./cells";

/** What was typed over the days of a report's pace, as its core takes it. */
export function typedDays({ first, last, through, by, holidays }: TypedPace, before?: readonly unknown[]): TypedDays {
  return {
    first: dayIn(first),
    last: dayIn(last),
    through: dayIn(through),
    isMoving: isOfNoPeriod(through),
    working: by === null ? false : isWorking(by.content),
    holidays: holidays.map((day) => dayIn(day)!),
    offered: offeredDays(before),
  };
}

/** A formula for the day of the data, such as TODAY()-2, is of no period. */
export const isOfNoPeriod = (typed: TypedCell | null | undefined): boolean => !!typed?.formula;

/** Whether a way of counting, in any language, is that of working days; null for what is neither way. */
export function isWorking(way: TypedCell["content"]): boolean | null {
  const texts = Object.values(PACE);
  if (texts.some(({ working }) => working === way)) return true;
  return texts.some(({ calendar }) => calendar === way) ? false : null;
}

// Of a time of day the day counts; what is no day has the number of none.
const dayIn = (typed: TypedCell | null): number | null =>
  typed && (typeof typed.content === "number" ? Math.floor(typed.content) : 0);
