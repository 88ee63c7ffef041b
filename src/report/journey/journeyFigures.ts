import type { Attempts, Order } from "../../core/journeys/attemptTypes";
import { DAY } from "../../core/journeys/day";
import { attemptsIn, type ChannelFunnel, funnelByChannel, peopleByStage } from "../../core/journeys/eventFunnel";
import type { EventLog } from "../../core/journeys/eventLog";
import { type Journeys, journeys } from "../../core/journeys/journeys";
import { openAttempts } from "../../core/journeys/openAttempts";
import { orderedAttempts } from "../../core/journeys/orderedAttempts";
import { type Path, type Paths, paths } from "../../core/journeys/paths";
import { type ChannelRepeat, type Repeat, repeats, repeatsByChannel } from "../../core/journeys/repeats";
import { type StepTime, stepTimes } from "../../core/journeys/stepTimes";
import { channelTouches, withFewerNames } from "../../core/journeys/touchpoints";
import { type Walks, walks } from "../../core/journeys/walks";
import { type Credit, creditOf, MOST_NAMES, type Moves, movesOf, TOP_PATHS } from "./ofJourneys";

/** What the funnel of an event log is: its stages in order, days from the first to the last (null for any), and what counts as reaching one. */
export interface JourneyFunnel {
  readonly stages: readonly string[];
  readonly windowDays: number | null;
  readonly order: Order;
}

/** All figures of a journey report. The goal of journeys is the last stage. */
export interface JourneyFigures {
  readonly funnel: JourneyFunnel;
  /** One funnel a channel, most people first; the last may be all the others. One without a name when the log has no channels. */
  readonly channels: readonly ChannelFunnel[];
  /** People at each stage by the funnel, and who ever did it. */
  readonly people: readonly number[];
  readonly ever: readonly number[];
  readonly steps: readonly StepTime[];
  readonly walks: Walks;
  readonly repeats: readonly Repeat[];
  readonly repeatsByChannel: readonly ChannelRepeat[];
  readonly journeys: number;
  readonly paths: Paths;
  readonly moves: Moves;
  readonly credit: Credit;
}

/** Channels that a table has room for, the others together. */
const MOST_CHANNELS = 6;
const MOST_REPEATS = 5;

/** Words for what is put together. */
export interface Together {
  readonly otherChannels: string;
  readonly otherEvents: string;
  readonly noChannel: string;
}

/** Computes the figures of a journey report. */
export function journeyFigures(log: EventLog, funnel: JourneyFunnel, words: Together): JourneyFigures {
  const { stages } = funnel;
  const goal = stages.at(-1)!;
  const attempts = attemptsOf(log, funnel);
  const window = windowOf(funnel);
  const found = journeys(withFewerNames(log, goal, MOST_NAMES, words.otherEvents), goal);
  return {
    funnel,
    channels: channelsOf(log, attempts, words),
    people: peopleByStage(attempts),
    ever: peopleByStage(openAttempts(log, stages)),
    // Without an order there is no time from one stage to the next.
    steps: stepTimes(log, funnel.order === "open" ? orderedAttempts(log, stages, window) : attempts),
    walks: walks(log, stages),
    repeats: repeats(log, goal, MOST_REPEATS),
    repeatsByChannel: fewRepeats(log, goal, words),
    journeys: found.taken.length,
    paths: paths(found, TOP_PATHS),
    moves: movesOf(found, words.otherEvents),
    credit: creditOfLog(log, found, goal, words),
  };
}

/** The attempts that a funnel counts. */
export function attemptsOf(log: EventLog, funnel: JourneyFunnel): Attempts {
  return attemptsIn[funnel.order](log, funnel.stages, windowOf(funnel));
}

/** The journeys that a preview draws: the most frequent paths. */
export function mainPaths(log: EventLog, goal: string, top: number, words: Together): Paths {
  return paths(journeys(withFewerNames(log, goal, MOST_NAMES, words.otherEvents), goal), top);
}

export type { Path };

const windowOf = ({ windowDays }: JourneyFunnel): number =>
  windowDays === null ? Number.POSITIVE_INFINITY : windowDays * DAY;

/** The funnels of the channels with most people, the rest as one. */
export function channelsOf(log: EventLog, attempts: Attempts, words: Together): ChannelFunnel[] {
  const all = log.channels.length === 0 ? [] : funnelByChannel(log, attempts);
  if (all.length === 0) return [{ channel: "", people: peopleByStage(attempts) }];
  const named = all.map(({ channel, people }) => ({ channel: channel || words.noChannel, people }));
  if (named.length <= MOST_CHANNELS) return named;
  const [kept, rest] = [named.slice(0, MOST_CHANNELS - 1), named.slice(MOST_CHANNELS - 1)];
  const people = kept[0]!.people.map((_, stage) => rest.reduce((sum, one) => sum + one.people[stage]!, 0));
  return [...kept, { channel: words.otherChannels, people }];
}

function fewRepeats(log: EventLog, goal: string, words: Together): ChannelRepeat[] {
  if (log.channels.length === 0) return [];
  const all = repeatsByChannel(log, goal).map((one) => ({ ...one, channel: one.channel || words.noChannel }));
  if (all.length <= MOST_CHANNELS) return all;
  const rest = all.slice(MOST_CHANNELS - 1);
  const sum = (key: "once" | "again") => rest.reduce((total, one) => total + one[key], 0);
  return [...all.slice(0, MOST_CHANNELS - 1), { channel: words.otherChannels, once: sum("once"), again: sum("again") }];
}

function creditOfLog(log: EventLog, byEvents: Journeys, goal: string, words: Together): Credit {
  const areChannels = log.channelNames.length > 0;
  const found = areChannels
    ? journeys(withFewerNames(channelTouches(log, goal), goal, MOST_NAMES, words.otherChannels), goal)
    : byEvents;
  return creditOf(found, areChannels, areChannels ? words.otherChannels : words.otherEvents);
}
