import type { Maybe } from "../maybe";
import type { EventLog } from "./eventLog";
import { percentile } from "./stepTimes";

/** People who reached a goal so many times, and the days since the time before (since their first event of all for the first time). */
export interface Repeat {
  readonly people: number;
  readonly median: Maybe;
  /** Nine in ten took no longer. */
  readonly ninetieth: Maybe;
}

/** The first goal, the second and so on, at most `most` of them, as far as anybody went. */
export function repeats(log: EventLog, goal: string, most: number): Repeat[] {
  const { starts, times, names } = log;
  const target = names.indexOf(goal);
  const waits: number[][] = [];
  for (let person = 0; person + 1 < starts.length; person++) {
    let before = times[starts[person]!]!;
    let reached = 0;
    for (const time of goalTimes(log, person, target)) {
      if (reached === most) break;
      waits[reached] ??= [];
      waits[reached++]!.push(time - before);
      before = time;
    }
  }
  return waits.map((each) => {
    const sorted = Float64Array.from(each).sort();
    return { people: sorted.length, median: percentile(sorted, 0.5), ninetieth: percentile(sorted, 0.9) };
  });
}

/** When a person reached a goal; several at one instant, as the items of an order, are once. */
function goalTimes({ starts, times, events }: EventLog, person: number, target: number): number[] {
  const found: number[] = [];
  for (let at = starts[person]!; at < starts[person + 1]!; at++) {
    if (events[at] === target && times[at] !== found.at(-1)) found.push(times[at]!);
  }
  return found;
}

/** People of a channel who reached a goal, and those who came back for a second. */
export interface ChannelRepeat {
  readonly channel: string;
  readonly once: number;
  readonly again: number;
}

/** Who comes back, by the channel of a person's first event ("" is none): the channel with most goals first, equals by name. */
export function repeatsByChannel(log: EventLog, goal: string): ChannelRepeat[] {
  const target = log.names.indexOf(goal);
  const found = ["", ...log.channelNames].map((channel) => ({ channel, once: 0, again: 0 }));
  for (let person = 0; person + 1 < log.starts.length; person++) {
    const goals = goalTimes(log, person, target).length;
    if (goals === 0) continue;
    const channel = found[(log.channels[log.starts[person]!] ?? -1) + 1]!;
    channel.once++;
    if (goals > 1) channel.again++;
  }
  return found.filter(({ once }) => once > 0).sort((a, b) => b.once - a.once || (a.channel < b.channel ? -1 : 1));
}
