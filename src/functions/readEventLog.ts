import { DAY } from "../core/journeys/day";
import { type EventLog, eventLog } from "../core/journeys/eventLog";
import { type Journeys, journeys } from "../core/journeys/journeys";
import type { Column } from "../core/journeys/numbered";
import { UserError } from "../core/userError";
import { nameOf, quote } from "../tables/cells";
import { hasHeader, type Place, readNames, readTimes, rowsWith } from "../tables/eventColumns";
import { type Direction, fromLists, toMatrix } from "./matrix";
import { placeIn } from "./readCounts";

/** A column of an event log as an argument gives it, one cell a row; its cells are read when it is known which of them matter. */
export interface EventColumn extends Column {
  readonly argument: string;
  readonly place: Place;
}

/** The columns of an event log; only `channels` may be left out. */
export interface EventColumns {
  readonly users: EventColumn;
  readonly times: EventColumn;
  readonly events: EventColumn;
  readonly channels?: EventColumn | undefined;
}

/** The names of stages, blank ones "", and the way they run. */
export interface StageNames {
  readonly names: readonly string[];
  readonly direction: Direction;
}

/** Reads an event log, when only some events matter no other rows; an error when its columns differ in length. */
function readLog(columns: EventColumns, only?: readonly string[]): EventLog {
  const { users, times, events, channels } = columns;
  refuseOtherLengths(users, [times, events, channels]);
  if (hasHeader(times)) return readLog(withoutFirst(columns), only);
  const happened = readNames(events, events.place);
  const wanted = only && rowsWith(only, happened);
  return eventLog({
    times: readTimes(times, times.place),
    users: readNames(users, users.place, wanted),
    events: happened,
    channels: channels && readNames(channels, channels.place, wanted),
  });
}

/** The columns below their header. */
function withoutFirst({ users, times, events, channels }: EventColumns): EventColumns {
  return { users: below(users), times: below(times), events: below(events), channels: channels && below(channels) };
}

/** A column below its header. */
export const below = (column: EventColumn): EventColumn => ({
  ...column,
  rows: column.rows.slice(1),
  place: (row) => column.place(row + 1),
});

/** An error for columns whose rows cannot belong together, since there are more of some; those left out do not matter. */
export function refuseOtherLengths(first: EventColumn, others: readonly (EventColumn | undefined)[]): void {
  const aLength = first.rows.length;
  const other = others.find((column) => column && column.rows.length !== aLength);
  if (other) {
    const names = { a: first.argument, b: other.argument };
    throw new UserError("columnsDiffer", { ...names, aLength, bLength: other.rows.length });
  }
}

/** Reads an event log for a funnel of stages, when only they matter no other rows; an error for a stage whose event is written otherwise. */
export function readStageLog(columns: EventColumns, stages: readonly string[], only?: readonly string[]): EventLog {
  const log = readLog(columns, only);
  refuseOtherCase("stages", stages, columns.events, log);
  return log;
}

/** Reads people's journeys towards a goal, "" for none; an error when the goal's event is written otherwise. */
export function readJourneys(columns: EventColumns, goal: string): Journeys {
  const log = readLog(columns);
  refuseOtherCase("goal", [goal], columns.events, log);
  return journeys(log, goal);
}

// What nobody did has happened 0 times; but "order" beside events called "Order" is a slip, and zeros would not say so.
function refuseOtherCase(a: string, wanted: readonly string[], events: EventColumn, { names }: EventLog): void {
  for (const value of wanted.filter((name) => !names.includes(name))) {
    const found = names.find((name) => name.toLowerCase() === value.toLowerCase());
    if (found !== undefined)
      throw new UserError("otherCase", { a, value: quote(value), b: events.argument, found: quote(found) });
  }
}

/** Reads a column of an event log: a column or a row of cells. */
export function readColumn(argument: unknown, name: string): EventColumn {
  // Not instanceof: arrays of a custom function come from another realm.
  const cells = (Array.isArray(argument) ? argument : [[argument]]) as unknown[][];
  const [rows, columns] = [cells.length, cells[0]!.length];
  if (rows > 1 && columns > 1) throw new UserError("notAList", { argument: name });
  return {
    argument: name,
    rows: rows === 1 ? fromLists(cells, "down") : cells,
    at: 0,
    place: (row) => ({ argument: name, ...(rows > 1 ? placeIn(rows, 1, row, 0) : placeIn(1, columns, 0, row)) }),
  };
}

/** Reads the names of the stages of a funnel, at least two. */
export function readStages(argument: unknown, name: string): StageNames {
  const matrix = toMatrix(argument);
  const columns = matrix[0]?.length ?? 0;
  if (matrix.length > 1 && columns > 1) throw new UserError("notAList", { argument: name });
  const names = matrix.flat().map(nameOf);
  if (names.filter((stage) => stage !== "").length < 2) throw new UserError("tooFewEventStages", { argument: name });
  return { names, direction: columns > 1 ? "right" : "down" };
}

/** Reads a window in days as milliseconds. */
export function readWindow(cell: unknown, argument: string): number {
  const days = typeof cell === "string" ? Number(cell.trim().replace(",", ".")) : cell;
  if (typeof days === "number" && days >= 0 && days < Number.POSITIVE_INFINITY) return Math.round(days * DAY);
  throw new UserError("notAWindow", { argument, value: quote(cell) });
}

/** Reads the name of an event. */
export function readName(cell: unknown, argument: string): string {
  const name = nameOf(cell);
  if (name === "") throw new UserError("missing", { argument });
  return name;
}

/** Reads how many rows to show: a whole number from 1. */
export function readTop(cell: unknown, argument: string): number {
  const top = typeof cell === "string" ? Number(cell) : cell;
  if (typeof top === "number" && Number.isInteger(top) && top >= 1) return top;
  throw new UserError("notATop", { argument, value: quote(cell) });
}

/** Reads one of a few words, whatever its case. */
export function readChoice<T extends string>(choices: readonly T[]) {
  return (cell: unknown, argument: string): T => {
    const choice = choices.find((one) => one === String(cell).trim().toLowerCase());
    if (choice) return choice;
    throw new UserError("unknownChoice", { argument, value: quote(cell), choices: choices.join(", ") });
  };
}
