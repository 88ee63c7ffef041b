import type { Attempts, Order } from "./attemptTypes";
import type { EventLog } from "./eventLog";
import { openAttempts } from "./openAttempts";
import { orderedAttempts } from "./orderedAttempts";
import { strictAttempts } from "./strictAttempts";

/** How people went through the stages of a funnel, by the order asked for; `window` in ms, Infinity for none. */
export const attemptsIn: Readonly<
  Record<Order, (log: EventLog, stages: readonly string[], window: number) => Attempts>
> = {
  ordered: orderedAttempts,
  strict: strictAttempts,
  open: openAttempts,
};

/** People at each stage. */
export function peopleByStage({ stages, reached }: Attempts): number[] {
  const people = new Array<number>(stages).fill(0);
  for (let at = 0; at < reached.length; at += stages) {
    for (let stage = 0; stage < stages; stage++) if (reached[at + stage]! >= 0) people[stage]!++;
  }
  return people;
}

/** A channel of the log ("" is none) and the people at each stage whose attempt began there. */
export interface ChannelFunnel {
  readonly channel: string;
  readonly people: readonly number[];
}

/** The funnel of each channel, the one with most people at the first stage first; equals by name. */
export function funnelByChannel(log: EventLog, { stages, reached, first }: Attempts): ChannelFunnel[] {
  const funnels = ["", ...log.channelNames].map((channel) => ({ channel, people: new Array<number>(stages).fill(0) }));
  const used = new Set<number>();
  first.forEach((at, person) => {
    if (at < 0) return;
    const channel = log.channels[at]! + 1;
    used.add(channel);
    for (let stage = 0; stage < stages; stage++) {
      if (reached[person * stages + stage]! >= 0) funnels[channel]!.people[stage]!++;
    }
  });
  return funnels
    .filter((_, channel) => used.has(channel))
    .sort((a, b) => b.people[0]! - a.people[0]! || (a.channel < b.channel ? -1 : 1));
}
