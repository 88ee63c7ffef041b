import type { EventLog } from "./eventLog";

/**
 * Whom people met on the way to a stage: how many reached it, and how many of them each touchpoint saw at least once, most first; and how many
 * of either went on to the next stage that the log knows, null where there is none.
 */
export interface Seen {
  readonly people: number;
  readonly wentOn: number | null;
  readonly touchpoints: readonly { readonly name: string; readonly people: number; readonly wentOn: number | null }[];
}

/**
 * The touchpoints on the way to each stage, a stage being an event's index in `log.names` (-1: the log does not know it, and the way to the
 * next one begins earlier). A person's way to a stage ends with their first event of it, which belongs to it, and begins after their last
 * event of the stage before, or at their very first event. A touchpoint is the channel of an event, and any event that is no stage. Each person counts once for each touchpoint, so that shares of people may add up to more than the whole.
 */
export function seenTouchpoints(log: EventLog, stages: readonly number[]): (Seen | null)[] {
  const { events, channels, names, channelNames } = log;
  const isStage = new Set(stages);
  // Channels first, then events; one called like a channel is the same.
  const all = [...channelNames, ...names];
  const placeOfChannel = new Map(channelNames.map((name, channel) => [name, channel]));
  const placeOfEvent = names.map((name, event) => placeOfChannel.get(name) ?? channelNames.length + event);
  return stages.map((stage, i) => {
    if (stage < 0) return null;
    const before =
      stages
        .slice(0, i)
        .filter((each) => each >= 0)
        .at(-1) ?? -1;
    const next = stages.slice(i + 1).find((each) => each >= 0) ?? -1;
    const [met, passed] = [new Int32Array(all.length), new Int32Array(all.length)];
    let [people, wentOn] = [0, 0];
    for (const { first, last, end } of waysTo(log, stage, before)) {
      people++;
      const goesOn = next >= 0 && comesTo(log, next, { first, last, end });
      if (goesOn) wentOn++;
      const here = new Set<number>();
      for (let at = first; at <= last; at++) {
        if ((channels[at] ?? -1) >= 0) here.add(channels[at]!);
        if (!isStage.has(events[at]!)) here.add(placeOfEvent[events[at]!]!);
      }
      for (const touchpoint of here) {
        met[touchpoint]!++;
        if (goesOn) passed[touchpoint]!++;
      }
    }
    return { people, wentOn: next < 0 ? null : wentOn, touchpoints: ranked(all, met, next < 0 ? null : passed) };
  });
}

/** Whether a person is at a stage when they have come to another, or later. */
function comesTo({ events, times }: EventLog, stage: number, { first, last, end }: WayTo): boolean {
  // Dates often have no clock: what stands before it may be of the same instant.
  let at = last;
  while (at > first && times[at - 1] === times[last]) at--;
  for (; at < end; at++) if (events[at] === stage) return true;
  return false;
}

interface WayTo {
  readonly first: number;
  readonly last: number;
  /** Where the person's events end. */
  readonly end: number;
}

/** The events from the first to the last of each person's way. */
function* waysTo({ starts, events }: EventLog, stage: number, before: number): Generator<WayTo> {
  for (let person = 0; person + 1 < starts.length; person++) {
    let first = starts[person]!;
    for (let at = first; at < starts[person + 1]!; at++) {
      if (events[at] === stage) {
        yield { first, last: at, end: starts[person + 1]! };
        break;
      }
      if (events[at] === before) first = at + 1;
    }
  }
}

function ranked(names: readonly string[], met: Int32Array, passed: Int32Array | null): Seen["touchpoints"] {
  return [...names.keys()]
    .filter((name) => met[name]! > 0)
    .sort((a, b) => met[b]! - met[a]! || (names[a]! < names[b]! ? -1 : 1))
    .map((name) => ({ name: names[name]!, people: met[name]!, wentOn: passed && passed[name]! }));
}
