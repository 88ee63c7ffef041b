import { DAY } from "../../core/journeys/day";
import { peopleByStage } from "../../core/journeys/eventFunnel";
import { type EventColumns, eventLog } from "../../core/journeys/eventLog";
import { orderedAttempts } from "../../core/journeys/orderedAttempts";
import { readNames, readTimes, rowsWith } from "../../tables/eventColumns";
import { type EventRow, STAGES, WINDOW } from "./journeysLog";

/** The columns of a log as the functions of event logs read them: only rows whose event is a stage. */
export function readColumns(rows: readonly EventRow[]): EventColumns {
  const place = (row: number) => ({ row });
  const events = readNames({ rows, at: 2 }, place);
  const users = readNames({ rows, at: 0 }, place, rowsWith(STAGES, events));
  return { events, times: readTimes({ rows, at: 1 }, place), users };
}

/** The people at each stage, from typed columns. */
export function funnelOf(columns: EventColumns): number[] {
  return peopleByStage(orderedAttempts(eventLog(columns), STAGES, WINDOW * DAY));
}

/** What any reader of the rows has to do at least: each letter and each number looked at once. */
export function lettersOf(rows: readonly EventRow[]): number {
  let seen = 0;
  for (let row = 0; row < rows.length; row++) {
    const [user, time, event] = rows[row]!;
    for (let at = 0; at < user.length; at++) seen ^= user.charCodeAt(at);
    for (let at = 0; at < event.length; at++) seen ^= event.charCodeAt(at);
    seen ^= time;
  }
  return seen;
}
