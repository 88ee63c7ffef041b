import { type Attempts, noAttempts, stageIds } from "./attemptTypes";
import type { EventLog } from "./eventLog";

/**
 * An attempt starts at an event of the first stage; each next stage takes the earliest unused event that is not before the previous one and
 * not after start + `window` (ms, Infinity for none). Events at one instant stand in any order, since dates often have no clock. The deepest
 * attempt counts, the earliest among equals.
 */
export function orderedAttempts(log: EventLog, stages: readonly string[], window: number): Attempts {
  const { starts, times, events } = log;
  const wanted = stageIds(log, stages);
  const depth = wanted.length;
  const result = noAttempts(log, depth);
  const attempt = new Int32Array(depth);
  // For each stage the first event that may still serve it: a later start never needs an earlier one, so each moves through a person's
  // events once, and a person with many starts costs no more than one with many events.
  const earliest = new Int32Array(depth);
  for (let person = 0; person + 1 < starts.length; person++) {
    const end = starts[person + 1]!;
    let best = 0;
    earliest.fill(starts[person]!);
    for (let start = starts[person]!; start < end && best < depth; start++) {
      if (events[start] !== wanted[0]) continue;
      const latest = times[start]! + window;
      // Not as one list: that would be an object for each start.
      let reached = 0;
      let at = start;
      let time = times[start]!;
      while (at < end && times[at]! <= latest) {
        attempt[reached++] = at;
        if (reached === depth) break;
        time = times[at]!;
        at = earliest[reached]!;
        while (at < end && (events[at] !== wanted[reached] || times[at]! < time)) at++;
        earliest[reached] = at;
        // A stage listed twice needs two events.
        while (at < end && (events[at] !== wanted[reached] || attempt.lastIndexOf(at, reached - 1) >= 0)) at++;
      }
      if (reached > best) {
        best = reached;
        result.first[person] = start;
        for (let stage = 0; stage < reached; stage++) result.reached[person * depth + stage] = attempt[stage]!;
      }
      // When the events ran out, not the window, no later start gets further.
      if (at >= end) break;
    }
  }
  return result;
}
