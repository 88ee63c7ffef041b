import type { EventLog } from "./eventLog";

/** Whom people met on the way to a stage: how many reached it, and how many of them each touchpoint saw at least once, most first. */
export interface Seen {
  readonly people: number;
  readonly touchpoints: readonly { readonly name: string; readonly people: number }[];
}

/**
 * The touchpoints on the way to each stage, a stage being an event's index in `log.names` (-1: the log does not know it, and the way to the
 * next one begins earlier). A person's way to a stage ends with their first event of it, which belongs to it, and begins after their last
 * event of the stage before, or at their very first event. A touchpoint is the channel of an event; in a log without channels it is any
 * event that is no stage. Each person counts once for each touchpoint, so that shares of people may add up to more than the whole.
 */
export function seenTouchpoints(log: EventLog, stages: readonly number[]): (Seen | null)[] {
  const { events, channels, names, channelNames } = log;
  const byChannel = channelNames.length > 0;
  const isStage = new Set(stages);
  const touchedAt = (at: number): number => {
    if (byChannel) return channels[at]!;
    return isStage.has(events[at]!) ? -1 : events[at]!;
  };
  return stages.map((stage, i) => {
    if (stage < 0) return null;
    const before =
      stages
        .slice(0, i)
        .filter((each) => each >= 0)
        .at(-1) ?? -1;
    const met = new Int32Array(byChannel ? channelNames.length : names.length);
    let people = 0;
    for (const [first, last] of waysTo(log, stage, before)) {
      people++;
      const here = new Set<number>();
      for (let at = first; at <= last; at++) here.add(touchedAt(at));
      here.delete(-1);
      for (const touchpoint of here) met[touchpoint]!++;
    }
    return { people, touchpoints: ranked(byChannel ? channelNames : names, met) };
  });
}

/** The events from the first to the last of each person's way. */
function* waysTo({ starts, events }: EventLog, stage: number, before: number): Generator<readonly [number, number]> {
  for (let person = 0; person + 1 < starts.length; person++) {
    let first = starts[person]!;
    for (let at = first; at < starts[person + 1]!; at++) {
      if (events[at] === stage) {
        yield [first, at];
        break;
      }
      if (events[at] === before) first = at + 1;
    }
  }
}

function ranked(names: readonly string[], met: Int32Array): Seen["touchpoints"] {
  return [...names.keys()]
    .filter((name) => met[name]! > 0)
    .sort((a, b) => met[b]! - met[a]! || (names[a]! < names[b]! ? -1 : 1))
    .map((name) => ({ name: names[name]!, people: met[name]! }));
}
