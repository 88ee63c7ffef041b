import type { EventLog } from "./eventLog";

/**
 * People's journeys, one after another: the touchpoints up to and including each goal, then what led to the next; the rest without a goal is a
 * journey that did not convert. Immediate repeats of a touchpoint count once, with the time of the last.
 */
export interface Journeys {
  /** The touchpoints of journey j stand from `starts[j]` to before `starts[j + 1]`; none before a goal reached directly. */
  readonly starts: Int32Array;
  /** Indexes in `names`. */
  readonly touchpoints: Int32Array;
  /** Whole milliseconds. */
  readonly times: Float64Array;
  /** 1 for a journey that reached the goal. */
  readonly converted: Uint8Array;
  readonly names: readonly string[];
}

/** Cuts each person's events into journeys towards a goal, which comes last of what happened at one instant and counts once in it; "" is no goal. */
export function journeys(log: EventLog, goal: string): Journeys {
  const { starts, times, events, names } = log;
  const target = goal === "" ? -1 : names.indexOf(goal);
  const size = events.length;
  const found = {
    starts: new Int32Array(size + 1),
    touchpoints: new Int32Array(size),
    times: new Float64Array(size),
    converted: new Uint8Array(size),
  };
  let [journey, end] = [0, 0];
  const touch = (event: number, time: number) => {
    if (end > found.starts[journey]! && found.touchpoints[end - 1] === event) end--;
    found.touchpoints[end] = event;
    found.times[end++] = time;
  };
  const finish = (converted: number) => {
    found.converted[journey++] = converted;
    found.starts[journey] = end;
  };
  for (let person = 0; person + 1 < starts.length; person++) {
    const last = starts[person + 1]!;
    for (let from = starts[person]!; from < last; ) {
      let isGoal = false;
      let at = from;
      for (; at < last && times[at] === times[from]; at++) {
        if (events[at] === target) isGoal = true;
        else touch(events[at]!, times[at]!);
      }
      // An order of several items is one conversion.
      if (isGoal) finish(1);
      from = at;
    }
    if (end > found.starts[journey]!) finish(0);
  }
  return {
    starts: found.starts.slice(0, journey + 1),
    touchpoints: found.touchpoints.slice(0, end),
    times: found.times.slice(0, end),
    converted: found.converted.slice(0, journey),
    names,
  };
}
