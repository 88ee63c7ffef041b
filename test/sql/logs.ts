import { DAY } from "../../src/core/journeys/day";
import { type RandomLog, randomLogs } from "../core/journeys/randomLogs";
import type { Row } from "./engines/engine";

/** A random log as a database keeps it, a day to the unit of its times. */
export interface KeptLog extends RandomLog {
  readonly kept: readonly Row[];
}

/** The random logs of core's tests: a failure names its log. */
export function keptLogs(howMany: number): KeptLog[] {
  return randomLogs(howMany).map((log) => ({
    ...log,
    kept: log.rows.map(([user, time, event, channel]) => [user, time === null ? null : time * DAY, event, channel]),
  }));
}
