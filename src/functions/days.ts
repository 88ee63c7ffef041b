import { PLANNED_DAYS } from "../core/plan/workingDays";
import { UserError } from "../core/userError";
import { found, isBlank, quote } from "../tables/cells";
import { dayOfTime, timeOf } from "../tables/times";
import { toMatrix } from "./matrix";

/** A day as cells count them, whatever its hour; UserErrors notATime and, for a number that is no day but may be one written together, notADay. */
export function readDay(cell: unknown, argument: string, place: Readonly<Record<string, number>>): number {
  const time = timeOf(cell);
  if (time === null || Number.isNaN(time)) {
    throw new UserError("notATime", { argument, found: found(cell), value: quote(cell), ...place });
  }
  const day = dayOfTime(time);
  // Days may also be counted from a beginning of their own: small numbers are days.
  if (typeof cell === "number" && day > PLANNED_DAYS.last)
    throw new UserError("notADay", { argument, value: quote(cell), ...place });
  return day;
}

/** Days in a range of cells, blank ones left out. */
export function readDays(argument: unknown, name: string): ReadonlySet<number> {
  const cells = toMatrix(argument).flat();
  return new Set(cells.flatMap((cell, row) => (isBlank(cell) ? [] : [readDay(cell, name, { row: row + 1 })])));
}
