import { changedRate, growthOfRate, type Mode } from "./change";
import { stepConversions } from "./conversion";
import { finite, type Maybe } from "./maybe";
import { whatIf } from "./whatIf";

/** What the change of one step alone brings; `stage` is the index of the stage it leads to. */
export interface Lever {
  readonly stage: number;
  readonly conversion: Maybe;
  readonly changed: Maybe;
  /** People more at the last stage. */
  readonly extra: Maybe;
  /** Relative growth of the last stage. */
  readonly uplift: Maybe;
}

/** The steps of a funnel by what the same change brings at each alone, best first; equals, and those unknown, in the funnel's order. */
export function levers(counts: readonly Maybe[], points: number, mode: Mode): Lever[] {
  const last = counts[counts.length - 1] ?? null;
  const all = stepConversions(counts).map((conversion, stage): Lever => {
    const growth = last ? growthOfRate(conversion, points, mode) : null;
    return {
      stage,
      conversion,
      changed: conversion === null ? null : finite(changedRate(conversion, points, mode)),
      extra: growth === null ? extraFromZero(counts, stage, points, mode) : finite(last! * growth),
      uplift: growth,
    };
  });
  const rank = ({ extra }: Lever) => extra ?? Number.NEGATIVE_INFINITY;
  return all.slice(1).sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

function extraFromZero(counts: readonly Maybe[], stage: number, points: number, mode: Mode): Maybe {
  const changes = counts.slice(1).map((_, step) => (step === stage - 1 ? points : 0));
  const after = whatIf(counts, changes, mode);
  const [before, then] = [counts[counts.length - 1] ?? null, after[after.length - 1] ?? null];
  return before === null || then === null ? null : then - before;
}
