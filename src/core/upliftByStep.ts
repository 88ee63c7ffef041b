import type { Mode } from "./change";
import { finite, type Maybe } from "./maybe";
import { whatIf } from "./whatIf";

/** What several changes bring at the last stage, in people: each by itself, and what they bring only together. */
export interface AloneAndTogether {
  /** `alone[i]`: the change of the step from stage i to stage i + 1, the others left as they are. */
  readonly alone: readonly Maybe[];
  /** The rest of the total: changes multiply, so two rises bring more together than the sum of each. */
  readonly together: Maybe;
  readonly total: Maybe;
}

/**
 * Splits an uplift into the steps that make it, one at a time, and their interaction; they add up to the total. Not the logarithmic split of
 * `contributions`: that spreads the interaction over the steps, and then no figure is what one would see by changing that step only.
 */
export function aloneAndTogether(counts: readonly Maybe[], points: readonly number[], mode: Mode): AloneAndTogether {
  const extra = (changes: readonly number[]): Maybe => {
    const [before, after] = [
      counts[counts.length - 1] ?? null,
      whatIf(counts, changes, mode)[counts.length - 1] ?? null,
    ];
    return before === null || after === null ? null : finite(after - before);
  };
  const steps = counts.slice(1).map((_, step) => points[step] ?? 0);
  const alone = steps.map((change, step) =>
    change === 0 ? 0 : extra(steps.map((_, at) => (at === step ? change : 0))),
  );
  const total = extra(steps);
  const sum = alone.reduce<Maybe>((all, each) => (all === null || each === null ? null : all + each), 0);
  const isOne = steps.filter((change) => change !== 0).length < 2;
  return { alone, total, together: isOne ? 0 : total === null || sum === null ? null : finite(total - sum) };
}
