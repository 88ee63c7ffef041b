import type { Numbered } from "./numbered";
import { sortByTime } from "./sortByTime";

/** The columns of an event log as they were written down, one value a row; rows with a blank user, time or event are skipped. */
export interface EventColumns {
  readonly users: Numbered;
  /** Whole milliseconds; NaN where the cell is blank. */
  readonly times: Float64Array;
  readonly events: Numbered;
  readonly channels?: Numbered | undefined;
}

/** An event log sorted by person, then time, then row: the events of person p stand from `starts[p]` to before `starts[p + 1]`. */
export interface EventLog {
  readonly starts: Int32Array;
  /** Whole milliseconds. */
  readonly times: Float64Array;
  /** What happened: an index in `names`. */
  readonly events: Int32Array;
  readonly names: readonly string[];
  /** Where it happened: an index in `channelNames`, or -1 without a channel; empty when the log has no channels. */
  readonly channels: Int32Array;
  readonly channelNames: readonly string[];
}

/** Sorts an event log; people keep the order in which they first appear. */
export function eventLog(columns: EventColumns): EventLog {
  const { users, times, events, channels } = columns;
  const rows = users.ids.length;

  // Counting sort: one pass to count each person's events, one to place them; it keeps the order of rows.
  const starts = new Int32Array(users.names.length + 1);
  for (let row = 0; row < rows; row++) if (isEvent(columns, row)) starts[users.ids[row]! + 1]!++;
  for (let person = 1; person < starts.length; person++) starts[person]! += starts[person - 1]!;
  const size = starts[starts.length - 1]!;
  const next = starts.slice();
  const sorted = {
    times: new Float64Array(size),
    events: new Int32Array(size),
    channels: new Int32Array(channels ? size : 0),
  };
  for (let row = 0; row < rows; row++) {
    if (!isEvent(columns, row)) continue;
    const at = next[users.ids[row]!]!++;
    sorted.times[at] = times[row]!;
    sorted.events[at] = events.ids[row]!;
    if (channels) sorted.channels[at] = channels.ids[row]!;
  }

  const carried = channels ? [sorted.events, sorted.channels] : [sorted.events];
  for (let person = 0; person + 1 < starts.length; person++) {
    sortByTime(sorted.times, carried, starts[person]!, starts[person + 1]!);
  }
  return { starts, ...sorted, names: events.names, channelNames: channels?.names ?? [] };
}

function isEvent({ users, times, events }: EventColumns, row: number): boolean {
  return users.ids[row]! >= 0 && events.ids[row]! >= 0 && !Number.isNaN(times[row]!);
}
