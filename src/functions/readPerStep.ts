import type { Maybe } from "../core/maybe";
import { UserError } from "../core/userError";
import { isBlank } from "../tables/cells";
import { toMatrix } from "./matrix";
import { placeIn } from "./readCounts";

/**
 * Values by step: `size` cells as given, of which those after `used` are blank. A cell is read when it is asked for, since the first of a list
 * aligned with the stages does not count.
 */
export interface PerStep {
  readonly argument: string;
  readonly size: number;
  readonly used: number;
  readonly at: (index: number) => Maybe;
  /** Where a value stands in the argument, as parameters of an error. */
  readonly place: (index: number) => Readonly<Record<string, number>>;
}

/** Reads a column or a row of values; blank ones are null. */
export function readPerStep(
  argument: unknown,
  name: string,
  read: (cell: unknown, argument: string, place: Readonly<Record<string, number>>) => number,
): PerStep {
  const rows = Array.isArray(argument) ? argument.length : 1;
  const columns = Array.isArray(argument) ? (argument[0] as unknown[]).length : 1;
  if (rows > 1 && columns > 1) throw new UserError("notAList", { argument: name });
  const cells = toMatrix(argument).flat();
  const place = (index: number) => placeIn(rows, columns, rows > 1 ? index : 0, rows > 1 ? 0 : index);
  return {
    argument: name,
    size: Math.max(rows, columns),
    used: cells.length,
    at: (index) => (isBlank(cells[index]) ? null : read(cells[index], name, place(index))),
    place,
  };
}

/**
 * Where in a list the values of a funnel's steps stand: it has one per step, or one per stage, the first ignored. `room` is how many stages there
 * is room for where the people stand.
 */
export function stepsIn(list: PerStep, stages: number, room: number): number[] {
  const steps = stages - 1;
  const first = list.size === steps || isOneShort(list.size, stages, room) ? 0 : 1;
  if (list.size < steps || list.used > steps + first) {
    throw new UserError("wrongNumberOfValues", { argument: list.argument, found: list.used, steps, stages });
  }
  return Array.from({ length: steps }, (_, index) => index + first);
}

/** The values of the steps of a funnel with so many stages. */
export function bySteps(list: PerStep, stages: number, room: number): Maybe[] {
  return stepsIn(list, stages, room).map((index) => list.at(index));
}

/** True for an open range that begins beside the second stage: C3:C for people in B2:B. */
export function isOneShort(size: number, stages: number, room: number): boolean {
  return size > stages && size === room - 1;
}
