import type { EventLog } from "./eventLog";
import type { TakenPath } from "./journeys";

/**
 * The log with the channels as what happened, and the goal: where people came in touch, whatever they did there. The goal's own channel is a
 * touch, too, just before it; an event without a channel is none.
 */
export function channelTouches(log: EventLog, goal: string): EventLog {
  const { starts, times, events, channels, names, channelNames } = log;
  const target = names.indexOf(goal);
  const people = starts.length - 1;
  const touched = { starts: new Int32Array(starts.length), times: [] as number[], events: [] as number[] };
  const add = (event: number, time: number) => {
    touched.events.push(event);
    touched.times.push(time);
  };
  for (let person = 0; person < people; person++) {
    for (let at = starts[person]!; at < starts[person + 1]!; at++) {
      if (channels[at]! >= 0) add(channels[at]! + 1, times[at]!);
      if (events[at] === target) add(0, times[at]!);
    }
    touched.starts[person + 1] = touched.events.length;
  }
  return {
    starts: touched.starts,
    times: Float64Array.from(touched.times),
    events: Int32Array.from(touched.events),
    // The goal first: a channel may be called the same.
    names: [goal, ...channelNames],
    channels: new Int32Array(0),
    channelNames: [],
  };
}

/** The log with at most `most` names of events beside the goal: the rarest become one called `other`. */
export function withFewerNames(log: EventLog, goal: string, most: number, other: string): EventLog {
  const { events, names } = log;
  const happened = new Int32Array(names.length);
  for (const event of events) happened[event]!++;
  const target = names.indexOf(goal);
  const ranked = [...names.keys()]
    .filter((name) => name !== target && happened[name]! > 0)
    .sort((a, b) => happened[b]! - happened[a]! || (names[a]! < names[b]! ? -1 : 1));
  if (ranked.length <= most) return log;
  const kept = [...(target < 0 ? [] : [target]), ...ranked.slice(0, most - 1)];
  const placeOf = new Int32Array(names.length).fill(kept.length);
  kept.forEach((name, place) => {
    placeOf[name] = place;
  });
  return {
    ...log,
    events: events.map((event) => placeOf[event]!),
    names: [...kept.map((name) => names[name]!), other],
  };
}

/** Paths with at most `most` touchpoints in all: the rarest become one called `other`. */
export function withFewerTouchpoints<Path extends TakenPath>(
  paths: readonly Path[],
  most: number,
  other: string,
): readonly Path[] {
  const visits = new Map<string, number>();
  for (const { touchpoints, taken } of paths)
    for (const name of touchpoints) visits.set(name, (visits.get(name) ?? 0) + taken);
  if (visits.size <= most) return paths;
  const ranked = [...visits].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const kept = new Set(ranked.slice(0, most - 1));
  return paths.map((path) => ({
    ...path,
    touchpoints: path.touchpoints.map((name) => (kept.has(name) ? name : other)),
  }));
}
