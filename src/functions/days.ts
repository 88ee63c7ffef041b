import { DAY } from "../core/journeys/day";
import { UserError } from "../core/userError";
import { found, isBlank, quote } from "../tables/cells";
import { timeOf } from "../tables/times";
import { toMatrix } from "./matrix";

/** A day as cells count them, whatever its hour; UserError notATime. */
export function readDay(cell: unknown, argument: string, place: Readonly<Record<string, number>>): number {
  const time = timeOf(cell);
  if (time === null || Number.isNaN(time)) {
    throw new UserError("notATime", { argument, found: found(cell), value: quote(cell), ...place });
  }
  return dayOf(time);
}

/** The day of a time in milliseconds. */
export const dayOf = (time: number): number => Math.floor(time / DAY) + FIRST_OF_1970;

/** Days in a range of cells, blank ones left out. */
export function readDays(argument: unknown, name: string): ReadonlySet<number> {
  const cells = toMatrix(argument).flat();
  return new Set(cells.flatMap((cell, row) => (isBlank(cell) ? [] : [readDay(cell, name, { row: row + 1 })])));
}

const FIRST_OF_1970 = 25_569;
