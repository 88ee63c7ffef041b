import { share } from "../conversion";
import { finite, type Maybe } from "../maybe";
import { upperQuantile, upperTail } from "../statistics/normal";
import { holm } from "../statistics/severalTests";

/** What it is worth that a step alone rises to its level, the others as they are; shares stay at most 1. */
export interface Worth {
  /** Into this stage, from 1. */
  readonly stage: number;
  readonly conversion: number;
  readonly level: number;
  /** More people at the end; 95 % of the time between low and high. */
  readonly extra: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The worth of each step below its level, in the order of the funnel; `levels[i]` is that of the step from stage i. None where nobody reached the
 * end, or a count is unknown.
 */
export function worths(counts: readonly Maybe[], levels: readonly Maybe[]): Worth[] {
  return levels.flatMap((level, step) => worthOf(counts, step + 1, level) ?? []);
}

function worthOf(counts: readonly Maybe[], stage: number, level: Maybe): Worth | null {
  const end = counts[counts.length - 1];
  const conversion = share(counts[stage] ?? null, counts[stage - 1] ?? null);
  if (!end || !conversion || level === null || reachable(level) <= conversion) return null;
  const extra = finite(end * (reachable(level) / conversion - 1));
  if (extra === null) return null;
  const entered = counts[stage - 1]!;
  const others = logVariance(counts) - stepVariance(counts, stage);
  const own = ((end / conversion) ** 2 * conversion * (1 - conversion)) / entered;
  const error = Math.sqrt(Math.max(0, extra * extra * others + own));
  return { stage, conversion, level, extra, error, low: extra - Z95 * error, high: extra + Z95 * error };
}

const reachable = (level: number): number => Math.min(1, level);

/** Whether two worths of one funnel are told apart, which overlapping intervals do not say: a test of their difference at 5 %. */
export function differ(counts: readonly Maybe[], a: Worth, b: Worth): boolean {
  return Math.abs(separation(counts, a, b)) > Z95;
}

/** By how many standard errors two worths differ. */
export function separation(counts: readonly Maybe[], a: Worth, b: Worth): number {
  const [ofA, ofB] = [a, b].map(({ level, conversion }) => reachable(level) / conversion) as [number, number];
  return (ofA - ofB) / Math.sqrt(ofA ** 2 * stepVariance(counts, a.stage) + ofB ** 2 * stepVariance(counts, b.stage));
}

/** How likely chance alone takes a step so far from its plan or norm, among all that have one (Holm); null where there is no level or nobody. */
export function gapTests(counts: readonly Maybe[], levels: readonly Maybe[]): Maybe[] {
  const chances = levels.map((level, step) => gapChance(counts[step] ?? null, counts[step + 1] ?? null, level));
  const adjusted = holm(chances.flatMap((chance) => chance ?? []));
  let next = 0;
  return chances.map((chance) => (chance === null ? null : adjusted[next++]!));
}

function gapChance(entered: Maybe, made: Maybe, level: Maybe): Maybe {
  if (entered === null || made === null || level === null || !(entered > 0 && level > 0)) return null;
  // Where all are to go on, one who does not is no chance.
  if (level >= 1) return made < entered ? 0 : null;
  const z = (made - entered * level) / Math.sqrt(entered * level * (1 - level));
  return Math.min(1, 2 * upperTail(Math.abs(z)));
}

// Of the logarithm of a step's conversion: what entered it and what came out are counts (delta method).
function stepVariance(counts: readonly Maybe[], stage: number): number {
  const [entered, made] = [counts[stage - 1], counts[stage]];
  return entered && made ? 1 / made - 1 / entered : 0;
}

const logVariance = (counts: readonly Maybe[]): number =>
  counts.reduce<number>((sum, _, stage) => (stage === 0 ? sum : sum + stepVariance(counts, stage)), 0);

const Z95 = upperQuantile(0.025);
