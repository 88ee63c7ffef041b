import type { Maybe } from "../maybe";
import { quantile } from "../statistics/quantile";
import type { Attempts } from "./attemptTypes";
import { DAY } from "./day";
import type { EventLog } from "./eventLog";

/** How long a step took the people who made it, in days; null when nobody did. */
export interface StepTime {
  readonly people: number;
  readonly median: Maybe;
  readonly mean: Maybe;
  /** 90 % took no longer. */
  readonly ninetieth: Maybe;
}

/** The times of each step of the attempts counted; one fewer than stages. */
export function stepTimes(log: EventLog, { stages, reached }: Attempts): StepTime[] {
  return Array.from({ length: Math.max(0, stages - 1) }, (_, step) => {
    const taken = new Float64Array(log.starts.length - 1);
    let people = 0;
    for (let at = step; at < reached.length; at += stages) {
      const [before, after] = [reached[at]!, reached[at + 1]!];
      if (after >= 0) taken[people++] = log.times[after]! - log.times[before]!;
    }
    const sorted = taken.subarray(0, people).sort();
    return {
      people,
      median: percentile(sorted, 0.5),
      mean: people === 0 ? null : sorted.reduce((sum, time) => sum + time, 0) / people / DAY,
      ninetieth: percentile(sorted, 0.9),
    };
  });
}

/** A quantile of ascending times, in days. */
export function percentile(sorted: Float64Array, share: number): Maybe {
  const time = quantile(sorted, share);
  return time === null ? null : time / DAY;
}
