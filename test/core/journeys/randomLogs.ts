import * as fc from "fast-check";
import { type EventLog, eventLog } from "../../../src/core/journeys/eventLog";
import { numbered } from "../../../src/core/journeys/numbered";

/** A small event log and a question about it. Times are few, so that events meet at one instant and windows end on one. */
export interface RandomLog {
  /** Person, time (ms), event, channel; "" is a blank cell, null a blank time. */
  readonly rows: readonly (readonly [string, number | null, string, string])[];
  readonly stages: readonly string[];
  readonly window: number;
}

/** The same logs each time: a failure names its log. */
export function randomLogs(howMany: number): RandomLog[] {
  const row = fc.tuple(
    oftenNot("", fc.constantFrom("ann", "bob", "cat", "dan")),
    oftenNot(null, fc.nat(11)),
    oftenNot("", fc.constantFrom("A", "B", "C", "D")),
    oftenNot("", fc.constantFrom("mail", "desk")),
  );
  const log = fc.record({
    rows: fc.array(row, { minLength: 30, maxLength: 60, size: "max" }),
    stages: fc.array(fc.constantFrom("A", "B", "C"), { minLength: 2, maxLength: 4, size: "max" }),
    window: fc.integer({ min: 1, max: 4 }),
  });
  return fc.sample(fc.noBias(log), { numRuns: howMany, seed: 6 });
}

function oftenNot<T, B>(blank: B, value: fc.Arbitrary<T>): fc.Arbitrary<T | B> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant(blank) }, { weight: 24, arbitrary: value });
}

/** A random log as the functions read it. */
export function readRandomLog({ rows }: RandomLog): EventLog {
  const names = (at: number) => numbered({ rows, at }, String);
  return eventLog({
    users: names(0),
    times: Float64Array.from(rows, ([, time]) => time ?? Number.NaN),
    events: names(2),
    channels: names(3),
  });
}
