import type { EventLog } from "./eventLog";

/** What counts as reaching a stage: after the stage before it, right after it, or at any time. */
export const ORDERS = ["ordered", "strict", "open"] as const;
export type Order = (typeof ORDERS)[number];

/** For each person the attempt counted: which of the log's events brought them to each stage. */
export interface Attempts {
  /** How many stages the funnel has. */
  readonly stages: number;
  /** The position in the log of person p's event at stage s is `reached[p * stages + s]`; -1 where they did not get there. */
  readonly reached: Int32Array;
  /** The position of the first event of each person's attempt; -1 for people without one. */
  readonly first: Int32Array;
}

/** Attempts in which nobody has reached anything. */
export function noAttempts(log: EventLog, stages: number): Attempts {
  const people = log.starts.length - 1;
  return { stages, reached: new Int32Array(people * stages).fill(-1), first: new Int32Array(people).fill(-1) };
}

/** The stages as the log's numbers of their names; a stage that never happened is -1, like no event. */
export function stageIds(log: EventLog, stages: readonly string[]): Int32Array {
  return Int32Array.from(stages, (stage) => log.names.indexOf(stage));
}
