import type { Context } from "../blocks/context";
import { type Formula, f } from "../formula";

/** The day through which there are data where nobody says another. */
export const THROUGH = f`(TODAY()-1)`;

/** Whether the last period is not over, whose counts are those of a part then; null where its days are not known. */
export function isGoingOn({ answer, ripe }: Context): Formula | null {
  const days = answer.periods[ripe - 1]?.days;
  return days ? f`${THROUGH}<${days.last}` : null;
}
