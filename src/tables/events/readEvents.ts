import { type EventLog, eventLog } from "../../core/journeys/eventLog";
import { type Column, type Numbered, numbered } from "../../core/journeys/numbered";
import { found } from "../cells";
import type { Assumption } from "../stageTable";
import { type TimeWriting, timeReader } from "./eventTimes";
import { wholeName } from "./wholeName";

/** The columns of an event log with all their rows. */
export interface EventCells {
  readonly user: Column;
  readonly time: Column;
  readonly event: Column;
  readonly channel: Column | null;
}

/** An event log as read from a sheet. */
export interface ReadEvents {
  readonly log: EventLog;
  /** Events, and the people that they are of. */
  readonly events: number;
  readonly people: number;
  /** Whole milliseconds; null without an event. */
  readonly from: number | null;
  readonly to: number | null;
  /** Rows that are no events: without a user, a time or an event. */
  readonly leftOut: readonly Assumption[];
}

/** Reads an event log; a row without a readable user, time or event is left out and counted. UserError roundedName as of `wholeName`. */
export function readEvents({ user, time, event, channel }: EventCells, writing: TimeWriting): ReadEvents {
  const users = names(user);
  const events = names(event);
  const times = readTimes(time, writing);
  const log = eventLog({ users, times, events, channels: channel ? names(channel) : undefined });
  const missing = { withoutUser: 0, withoutTime: 0, withoutEvent: 0 };
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < times.length; row++) {
    const hasUser = users.ids[row]! >= 0;
    const hasEvent = events.ids[row]! >= 0;
    const at = times[row]!;
    // A blank row between others is nothing to speak of.
    if (!hasUser && !hasEvent && Number.isNaN(at)) continue;
    if (!hasUser) missing.withoutUser++;
    else if (!hasEvent) missing.withoutEvent++;
    else if (Number.isNaN(at)) missing.withoutTime++;
    else {
      from = Math.min(from, at);
      to = Math.max(to, at);
    }
  }
  return {
    log,
    events: log.events.length,
    people: people(log),
    from: Number.isFinite(from) ? from : null,
    to: Number.isFinite(to) ? to : null,
    leftOut: Object.entries(missing).flatMap(([code, rows]) => (rows > 0 ? [{ code, params: { rows } }] : [])),
  };
}

function people({ starts }: EventLog): number {
  let count = 0;
  for (let person = 0; person + 1 < starts.length; person++) if (starts[person + 1]! > starts[person]!) count++;
  return count;
}

function names(column: Column): Numbered {
  return numbered(column, (cell) => (found(cell) === "error" ? "" : wholeName(cell)));
}

function readTimes({ rows, at }: Column, writing: TimeWriting): Float64Array {
  const read = timeReader(writing);
  const times = new Float64Array(rows.length);
  for (let row = 0; row < times.length; row++) times[row] = read(rows[row]![at]) ?? Number.NaN;
  return times;
}
