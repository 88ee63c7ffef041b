import { type Attempts, noAttempts, stageIds } from "./attemptTypes";
import type { EventLog } from "./eventLog";

/** Attempts without order or window: whoever has an event of a stage has reached it. */
export function openAttempts(log: EventLog, stages: readonly string[]): Attempts {
  const { starts, events } = log;
  const wanted = stageIds(log, stages);
  const result = noAttempts(log, wanted.length);
  for (let person = 0; person + 1 < starts.length; person++) {
    for (let at = starts[person + 1]! - 1; at >= starts[person]!; at--) {
      for (let stage = 0; stage < wanted.length; stage++) {
        if (events[at] === wanted[stage]) result.first[person] = result.reached[person * wanted.length + stage] = at;
      }
    }
  }
  return result;
}
