import { DAY } from "../../src/core/journeys/day";
import { type RandomLog, randomLogs } from "../core/journeys/randomLogs";
import type { Row } from "./engines/engine";

/** Logs of which the same is asked, together: users, channels and events that are no stage bear their log's number, so that an answer tells which log it is of. */
export interface Batch {
  readonly stages: readonly string[];
  readonly window: number;
  readonly logs: readonly RandomLog[];
  readonly rows: readonly Row[];
}

/** How many logs every question is asked about. */
export const LOGS = 300;

/** The random logs of core's tests, a day to the unit of their times, so many to a batch. */
export function batches(howMany: number, size: number): Batch[] {
  const logs = randomLogs(howMany);
  return Array.from({ length: howMany / size }, (_, batch) => {
    const { stages, window } = logs[batch * size]!;
    const ofBatch = logs.slice(batch * size, (batch + 1) * size).map((log) => ({ ...log, stages, window }));
    return { stages, window, logs: ofBatch, rows: ofBatch.flatMap((log, at) => numberedRows(log, at)) };
  });
}

/** The rows of a log as a database keeps them. */
export function numberedRows({ rows, stages }: RandomLog, log: number): Row[] {
  const numbered = (name: string) => (name === "" ? "" : `${log} ${name}`);
  return rows.map(([user, time, event, channel]) => [
    numbered(user),
    time === null ? null : time * DAY,
    stages.includes(event) ? event : numbered(event),
    numbered(channel),
  ]);
}
