import { WEEK } from "./day";
import type { EventLog } from "./eventLog";

/**
 * Journeys, one after another, each with how many were like it. Of an event log each stands for itself; of a table of paths one stands for all that
 * took a path. Immediate repeats of a touchpoint count once, with the time of the last.
 */
export interface Journeys {
  /** The touchpoints of journey j stand from `starts[j]` to before `starts[j + 1]`; none before a goal reached directly. */
  readonly starts: Int32Array;
  /** Indexes in `names`. */
  readonly touchpoints: Int32Array;
  /** Whole milliseconds. */
  readonly times: Float64Array;
  /** How many journeys were like this one. */
  readonly taken: Float64Array;
  /** How many of those reached the goal. */
  readonly converted: Float64Array;
  readonly names: readonly string[];
}

/**
 * Cuts each person's events into journeys towards a goal: the touchpoints up to and including each goal, then what led to the next; the rest without a
 * goal is a journey that did not convert. The goal comes last of what happened at one instant and counts once in it; "" is no goal.
 */
export function journeys(log: EventLog, goal: string): Journeys {
  const { starts, times, events, names } = log;
  const target = goal === "" ? -1 : names.indexOf(goal);
  const found = emptyJourneys(events.length, events.length);
  for (let person = 0; person + 1 < starts.length; person++) {
    const last = starts[person + 1]!;
    for (let from = starts[person]!; from < last; ) {
      let isGoal = false;
      let at = from;
      for (; at < last && times[at] === times[from]; at++) {
        if (events[at] === target) isGoal = true;
        else touch(found, events[at]!, times[at]!);
      }
      // An order of several items is one conversion.
      if (isGoal) finish(found, 1, 1);
      from = at;
    }
    if (isBegun(found)) finish(found, 1, 0);
  }
  return finished(found, names);
}

/** A path, how many journeys took it, and how many of those reached the goal. */
export interface TakenPath {
  readonly touchpoints: readonly string[];
  readonly taken: number;
  readonly converted: number;
}

/**
 * The journeys of a table of paths. It has no times: a week lies between two touchpoints, so that by time decay each has half the weight of the
 * next.
 */
export function journeysOfPaths(paths: readonly TakenPath[]): Journeys {
  const numbers = new Map<string, number>();
  const found = emptyJourneys(
    paths.length,
    paths.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0),
  );
  for (const { touchpoints, taken, converted } of paths) {
    for (const name of touchpoints) {
      if (!numbers.has(name)) numbers.set(name, numbers.size);
      touch(found, numbers.get(name)!, 0);
    }
    // Only now: a repeat has no place of its own.
    aWeekApart(found);
    finish(found, taken, converted);
  }
  return finished(found, [...numbers.keys()]);
}

interface Growing extends Omit<Journeys, "names"> {
  journey: number;
  end: number;
}

function emptyJourneys(most: number, touchpoints: number): Growing {
  return {
    starts: new Int32Array(most + 1),
    touchpoints: new Int32Array(touchpoints),
    times: new Float64Array(touchpoints),
    taken: new Float64Array(most),
    converted: new Float64Array(most),
    journey: 0,
    end: 0,
  };
}

const isBegun = ({ starts, journey, end }: Growing): boolean => end > starts[journey]!;

function touch(found: Growing, name: number, time: number): void {
  if (isBegun(found) && found.touchpoints[found.end - 1] === name) found.end--;
  found.touchpoints[found.end] = name;
  found.times[found.end++] = time;
}

function aWeekApart({ starts, journey, end, times }: Growing): void {
  for (let at = starts[journey]!; at < end; at++) times[at] = (at - starts[journey]!) * WEEK;
}

function finish(found: Growing, taken: number, converted: number): void {
  found.taken[found.journey] = taken;
  found.converted[found.journey++] = converted;
  found.starts[found.journey] = found.end;
}

function finished({ starts, touchpoints, times, taken, converted, journey, end }: Growing, names: readonly string[]) {
  return {
    starts: starts.slice(0, journey + 1),
    touchpoints: touchpoints.slice(0, end),
    times: times.slice(0, end),
    taken: taken.slice(0, journey),
    converted: converted.slice(0, journey),
    names,
  };
}
