import { share } from "./conversion";
import { finite, type Maybe } from "./maybe";

/** Why the last stage changed: the entrants (stage 0) and the conversion to every later stage as factors. */
export interface Factor {
  readonly stage: number;
  /** People for the entrants, a conversion for a step. */
  readonly before: Maybe;
  readonly after: Maybe;
  /** People at the last stage; the factors' contributions add up to its change. */
  readonly contribution: Maybe;
}

/**
 * Decomposes the change of the last stage between two periods by the logarithmic mean Divisia index, LMDI-I: B. W. Ang (2005), Energy Policy
 * 33:867. Zero counts are the limit of counts -> 0 (zeros stand at the end of a funnel). Unknown counts make every contribution null.
 */
export function contributions(before: readonly Maybe[], after: readonly Maybe[]): Factor[] {
  const known = [...before, ...after].every((count) => count !== null);
  return before.map((_, stage) => ({
    stage,
    before: factor(before, stage),
    after: factor(after, stage),
    contribution: known ? finite(contribution(before as number[], after as number[], stage)) : null,
  }));
}

function factor(counts: readonly Maybe[], stage: number): Maybe {
  return stage === 0 ? (counts[0] ?? null) : share(counts[stage] ?? null, counts[stage - 1] ?? null);
}

function contribution(before: readonly number[], after: readonly number[], stage: number): number {
  const [y0, y1] = [before[before.length - 1]!, after[after.length - 1]!];
  if (y0 === 0 && y1 === 0) return 0;
  if (y0 === 0 || y1 === 0) {
    // All of the change goes to the factor at which the emptied period falls to 0.
    const emptied = y0 === 0 ? before : after;
    const isEmpty = (at: number) => (at >= 0 && emptied[at] === 0 ? 1 : 0);
    return (isEmpty(stage) - isEmpty(stage - 1)) * (y1 - y0);
  }
  const growthBefore = stage === 0 ? 0 : logRatio(after[stage - 1]!, before[stage - 1]!);
  return logarithmicMean(y1, y0) * (logRatio(after[stage]!, before[stage]!) - growthBefore);
}

function logarithmicMean(a: number, b: number): number {
  return a === b ? a : (a - b) / logRatio(a, b);
}

// log1p keeps the digits of a small change. Stages that grew alike have the very same logarithm: an unchanged conversion adds exactly 0.
function logRatio(a: number, b: number): number {
  const change = (a - b) / b;
  return Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(a / b);
}
