import type { EventLog } from "./eventLog";
import { pauseOf, type Walk, walksOf } from "./walks";

/** How people really went at a stage. */
export interface StageWay {
  /** Who was there at all, and of them who was there at two instants or more. */
  readonly people: number;
  readonly again: number;
  /** Who came to a later stage, and of them who had not been at this one before. */
  readonly later: number;
  readonly past: number;
  /** Of those who were there, who went back to an earlier stage next, and to which most of them. */
  readonly back: number;
  readonly backTo: string | null;
  /** Of those who were there, who then were away for longer than is usual, and came again. */
  readonly away: number;
}

/** How people really went at each of some different stages: by their walks, see walks.ts. */
export function stageWays(log: EventLog, stages: readonly string[]): StageWay[] {
  const walked = walksOf(log, stages);
  const pause = pauseOf(walked);
  return stages.map((_, stage) => {
    const there = walked.filter((walk) => walk.stages.includes(stage));
    const later = walked.filter((walk) => walk.stages.some((each) => each > stage));
    const returns = there.flatMap((walk) => backFrom(walk, stage) ?? []);
    const most = stages.map((_each, to) => returns.filter((target) => target === to).length);
    return {
      people: there.length,
      again: there.filter((walk) => isAgain(walk, stage)).length,
      later: later.length,
      past: later.filter((walk) => walk.stages.find((each) => each >= stage) !== stage).length,
      back: returns.length,
      backTo: returns.length > 0 ? stages[most.indexOf(Math.max(...most))]! : null,
      away: there.filter((walk) => isAway(walk, stage, pause)).length,
    };
  });
}

const isAgain = ({ stages, times }: Walk, stage: number): boolean =>
  new Set(times.filter((_, at) => stages[at] === stage)).size > 1;

/** The earlier stage that somebody first went back to from a stage; null for none. */
function backFrom({ stages }: Walk, stage: number): number | null {
  const at = stages.findIndex((each, i) => each === stage && (stages[i + 1] ?? stage) < stage);
  return at < 0 ? null : stages[at + 1]!;
}

const isAway = ({ stages, times }: Walk, stage: number, pause: number): boolean =>
  stages.some((each, at) => each === stage && at + 1 < times.length && times[at + 1]! - times[at]! > pause);
