import { type Attempts, noAttempts, stageIds } from "./attemptTypes";
import type { EventLog } from "./eventLog";

/**
 * Attempts in which each next stage must be the immediate successor of the one before, within `window` (ms, Infinity for none) of the start.
 * Events at one instant follow the order of the stages, others come last, then rows count. The deepest attempt counts, the earliest among equals.
 */
export function strictAttempts(log: EventLog, stages: readonly string[], window: number): Attempts {
  const { starts, times, events } = log;
  const wanted = stageIds(log, stages);
  const depth = wanted.length;
  const result = noAttempts(log, depth);
  const sequence = byStage(log, wanted);
  for (let person = 0; person + 1 < starts.length; person++) {
    const end = starts[person + 1]!;
    let best = 0;
    for (let start = starts[person]!; start < end && best < depth; start++) {
      const latest = times[start]! + window;
      let reached = 0;
      while (reached < depth && start + reached < end && times[start + reached]! <= latest) {
        if (events[sequence[start + reached]!] !== wanted[reached]) break;
        reached++;
      }
      if (reached <= best) continue;
      best = reached;
      result.first[person] = sequence[start]!;
      for (let stage = 0; stage < reached; stage++) result.reached[person * depth + stage] = sequence[start + stage]!;
    }
  }
  return result;
}

/** The positions of the log's events by person, time, place among the stages, and row: only events at one instant change places. */
function byStage({ starts, times, events, names }: EventLog, wanted: Int32Array): Int32Array {
  const place = new Int32Array(names.length).fill(wanted.length);
  for (let stage = wanted.length - 1; stage >= 0; stage--) if (wanted[stage]! >= 0) place[wanted[stage]!] = stage;
  const sequence = Int32Array.from(events, (_, position) => position);
  for (let person = 0; person + 1 < starts.length; person++) {
    const end = starts[person + 1]!;
    for (let from = starts[person]!; from < end; ) {
      let to = from + 1;
      while (to < end && times[to] === times[from]) to++;
      if (to > from + 1) sequence.subarray(from, to).sort((a, b) => place[events[a]!]! - place[events[b]!]! || a - b);
      from = to;
    }
  }
  return sequence;
}
