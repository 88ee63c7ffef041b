import type { Maybe } from "../maybe";
import { DAY } from "./day";
import type { EventLog } from "./eventLog";
import { percentile } from "./stepTimes";

/** People who went some way, how many of them reached the last stage, and the days it took half of those; null when nobody did. */
export interface Way {
  readonly people: number;
  readonly reached: number;
  readonly median: Maybe;
  /**
   * How many would have reached it had they gone on straight. Whoever loops back from the fourth stage had got that far, and is no match for
   * everybody who entered: for each person it is the share, of those who came straight to the stage where this one left the straight way (the
   * first stage for who never was there), that reached the end without leaving it. Null when nobody came there straight.
   */
  readonly expected: Maybe;
}

/**
 * How people really went through the stages. A person's walk is their events that are stages, up to the first of the last stage: what follows
 * is a next journey. At one instant the stages come in their order, since dates often have no clock. A stage listed twice counts once.
 *
 * - stopped: was at one stage only, and it is not the last;
 * - skipped: came to a stage before the one in front of it - at the beginning of the walk the first stage counts as the one to come;
 * - looped: went from a stage to an earlier one;
 * - returned: was away for longer than the pause between two events of the walk, be they of one stage;
 * - straight: none of skipped, looped and returned, and not stopped.
 * To come straight to a stage is to have left the straight way at no stage at all; who stopped at the first stage counts for it.
 * One person may have skipped, looped and returned. `moved` are all but the stopped.
 */
export interface Walks {
  readonly people: number;
  /** Days. */
  readonly pause: number;
  readonly stopped: Way;
  readonly straight: Way;
  readonly looped: Way;
  readonly skipped: Way;
  readonly returned: Way;
  readonly moved: Way;
}

const KINDS = ["stopped", "straight", "looped", "skipped", "returned", "moved"] as const;

/** The walks of all people who were at any stage. */
export function walks(log: EventLog, stages: readonly string[]): Walks {
  const walked = walksOf(log, stages);
  const pause = pauseOf(walked);
  const last = new Set(stages).size - 1;
  const found = walked.map((walk) => ({ ...kindOf(walk, pause, last), took: walk.times.at(-1)! - walk.times[0]! }));
  const onward = straightShares(found, last);
  const way = (kind: (typeof KINDS)[number]): Way => {
    const those = found.filter((one) => one[kind]);
    const took = Float64Array.from(
      those.filter(({ reached }) => reached),
      (one) => one.took,
    ).sort();
    const expected = those.map(({ left }) => (isDeviation(kind) ? onward[left[kind]]! : null));
    return {
      people: those.length,
      reached: took.length,
      median: percentile(took, 0.5),
      expected: expected.reduce((sum, one) => (sum === null || one === null ? null : sum + one), 0),
    };
  };
  const ways = Object.fromEntries(KINDS.map((kind) => [kind, way(kind)])) as Record<(typeof KINDS)[number], Way>;
  return { people: walked.length, pause: pause / DAY, ...ways };
}

/** The stages of one person, and when they were there. */
export interface Walk {
  readonly stages: readonly number[];
  readonly times: readonly number[];
}

/** The walk of each person who was at any stage. */
export function walksOf({ starts, times, events, names }: EventLog, stages: readonly string[]): Walk[] {
  const distinct = [...new Set(stages)];
  const placeOf = Int32Array.from(names, (name) => distinct.indexOf(name));
  const found: Walk[] = [];
  for (let person = 0; person + 1 < starts.length; person++) {
    const walk: { stage: number; time: number }[] = [];
    for (let at = starts[person]!; at < starts[person + 1]!; at++) {
      const stage = placeOf[events[at]!]!;
      if (stage >= 0) walk.push({ stage, time: times[at]! });
    }
    if (walk.length === 0) continue;
    walk.sort((a, b) => a.time - b.time || a.stage - b.stage);
    const end = walk.findIndex(({ stage }) => stage === distinct.length - 1);
    const kept = end < 0 ? walk : walk.slice(0, end + 1);
    found.push({ stages: kept.map(({ stage }) => stage), times: kept.map(({ time }) => time) });
  }
  return found;
}

const DEVIATIONS = ["looped", "skipped", "returned"] as const;
type Deviation = (typeof DEVIATIONS)[number];

const isDeviation = (kind: (typeof KINDS)[number]): kind is Deviation => DEVIATIONS.some((each) => each === kind);

/** A person's kinds of walk; `left` is the furthest stage when each deviation first happened, -1 when it never did. */
function kindOf({ stages, times }: Walk, pause: number, last: number) {
  let furthest = -1;
  const left: Record<Deviation, number> = { looped: -1, skipped: -1, returned: -1 };
  const leave = (way: Deviation) => {
    if (left[way] < 0) left[way] = Math.max(0, furthest);
  };
  stages.forEach((stage, at) => {
    if (at > 0 && stage < stages[at - 1]!) leave("looped");
    if (at > 0 && times[at]! - times[at - 1]! > pause) leave("returned");
    if (stage > furthest + 1) leave("skipped");
    furthest = Math.max(furthest, stage);
  });
  const reached = stages.at(-1) === last;
  const stopped = !reached && stages.every((stage) => stage === stages[0]);
  const moved = !stopped;
  const never = DEVIATIONS.every((way) => left[way] < 0);
  return {
    left,
    furthest,
    never,
    reached,
    stopped,
    moved,
    looped: moved && left.looped >= 0,
    skipped: moved && left.skipped >= 0,
    returned: moved && left.returned >= 0,
    straight: moved && never,
  };
}

/** By stage: of those who came there and never left the straight way the share that reached the end; null when nobody did. */
function straightShares(found: readonly ReturnType<typeof kindOf>[], last: number): Maybe[] {
  return Array.from({ length: last + 1 }, (_, stage) => {
    const there = found.filter(({ never, furthest }) => never && furthest >= stage);
    return there.length === 0 ? null : there.filter(({ reached }) => reached).length / there.length;
  });
}

const PAUSES = [1, 7, 30, 90].map((days) => days * DAY);

/** How long a wait is that counts as having left, in ms. To have left is to be away for longer than nine in ten waits between two events of a walk: a day, a week, 30 or 90 days. */
export function pauseOf(walked: readonly Walk[]): number {
  const waits = Float64Array.from(walked.flatMap(({ times }) => times.slice(1).map((time, at) => time - times[at]!)));
  const usual = (percentile(waits.sort(), 0.9) ?? 0) * DAY;
  return PAUSES.find((pause) => pause >= usual) ?? PAUSES.at(-1)!;
}
