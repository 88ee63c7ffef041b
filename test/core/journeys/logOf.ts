import { DAY } from "../../../src/core/journeys/day";
import { type EventLog, eventLog } from "../../../src/core/journeys/eventLog";
import { numbered } from "../../../src/core/journeys/numbered";

/** An event of a log written by hand: who, on which day (fractions are hours), what, and where. */
export type Written = readonly [user: string, day: number, event: string, channel?: string];

/** A log written by hand. */
export function logOf(events: readonly Written[]): EventLog {
  const column = (at: number) => numbered({ rows: events, at }, (cell) => String(cell ?? ""));
  return eventLog({
    users: column(0),
    times: Float64Array.from(events, ([, day]) => day * DAY),
    events: column(2),
    channels: events.some((event) => event.length > 3) ? column(3) : undefined,
  });
}

/** The events of one person, a day apart unless days are given: "Visit Lead@5 Deal". */
export function steps(user: string, path: string): Written[] {
  let day = 0;
  return path.split(" ").map((step) => {
    const [event, at] = step.split("@");
    day = at === undefined ? day + 1 : Number(at);
    return [user, day, event!];
  });
}
