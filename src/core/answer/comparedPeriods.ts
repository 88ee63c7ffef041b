import type { Maybe } from "../maybe";
import type { Share } from "../statistics/comparison";
import { pooledRate } from "../statistics/series";
import { PROVEN } from "./groupLevel";
import { unripePeriods, unripeStep } from "./ripeness";
import { type CountedBy, LATEST, type StepVerdict, verdicts } from "./verdict";

/** What the periods of a table prove. */
export interface ComparedPeriods {
  /** Each step of the last period against the ones before; null where it cannot be told. */
  readonly verdicts: readonly (StepVerdict | null)[];
  /** How many periods are compared: those before the judged one. */
  readonly earlier: number;
  /** How many periods, from the first on, are complete. */
  readonly ripe: number;
  /** The stage, as an index, whose step fell in the last period or is not ripe in it, when nobody said by what date the rows count; null without one. */
  readonly unripe: number | null;
  /** The stage, as an index, whose step changed the result most, of those that surely changed and moved it as it went; otherwise the surest; null when none is sure. */
  readonly changed: number | null;
}

interface Given {
  readonly periods: readonly (readonly Maybe[])[];
  readonly countedBy: CountedBy | null;
}

/** The verdict on the last ripe period, and which periods are ripe. */
export function comparedPeriods({ periods, countedBy }: Given): ComparedPeriods {
  const steps = stepsOf(periods);
  const ripe = countedBy === "entrants" ? periods.length - unripePeriods(steps) : periods.length;
  // A figure that is missing in a period before those compared says nothing of them.
  const compared = periods.slice(Math.max(0, ripe - 1 - LATEST), ripe);
  const comparedSteps = stepsOf(compared);
  const found = verdicts(comparedSteps, countedBy ?? "events");
  const unripe = countedBy === null ? unripeStep(steps) : null;
  const direction = directionOf(compared);
  const sure = found.flatMap((each, step) =>
    each && each.adjusted < PROVEN
      ? [{ stage: step + 1, p: each.adjusted, effect: effectOf(comparedSteps[step]!, direction) }]
      : [],
  );
  sure.sort((a, b) => b.effect - a.effect || a.p - b.p || a.stage - b.stage);
  return {
    verdicts: found,
    earlier: Math.max(0, compared.length - 1),
    ripe,
    unripe: unripe === null ? null : unripe + 1,
    changed: sure[0]?.stage ?? null,
  };
}

/** Whether the last period ended with more people than those before did in the mean, or with fewer; 0 where neither is known. */
function directionOf(periods: readonly (readonly Maybe[])[]): number {
  const ends = periods.map((counts) => counts.at(-1) ?? null);
  const last = ends.pop() ?? null;
  if (last === null || ends.length === 0 || ends.includes(null)) return 0;
  return Math.sign(last - ends.reduce<number>((sum, each) => sum + each!, 0) / ends.length);
}

/** By how many times a step alone moved the result as it went: its part of the change grows with that (LMDI); 0 where it moved it the other way. */
function effectOf(points: readonly Share[], direction: number): number {
  const last = points.at(-1)!;
  const [now, before] = [last.part / last.whole, pooledRate(points.slice(0, -1))];
  const [more, less] = direction > 0 ? [now, before] : [before, now];
  return direction !== 0 && more > less ? more / less : 0;
}

/** People who entered and made each step, period by period; a step with an unknown count, or without people, is not told. */
export function stepsOf(periods: readonly (readonly Maybe[])[]): Share[][] {
  const stages = periods[0]?.length ?? 0;
  return Array.from({ length: Math.max(0, stages - 1) }, (_, step) => {
    const points = periods.flatMap((counts) => {
      const [whole, part] = [counts[step], counts[step + 1]];
      return whole && part != null ? [{ whole, part }] : [];
    });
    return points.length === periods.length ? points : [];
  });
}
