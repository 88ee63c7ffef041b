import type { Maybe } from "../maybe";
import { betterByChance, worseByChance } from "../statistics/againstRest";
import { difference, type Share } from "../statistics/comparison";
import { shrunk } from "../statistics/shrinkage";
import { FEW } from "./few";

/** People who entered a step, and those of them who made it, of one group; null where a count is unknown. */
export type GroupCounts = { readonly part: Maybe; readonly whole: Maybe };

/** What the groups of a step prove. */
export interface GroupTests {
  /** The conversion of all groups together. */
  readonly rate: number;
  /** By group; null where it has few people, or no sound counts. */
  readonly groups: readonly (GroupTest | null)[];
}

export interface GroupTest extends Share {
  /** How likely chance alone brings at least, and at most, as many. */
  readonly better: number;
  readonly worse: number;
  /** The conversion as far as it is no chance. */
  readonly posterior: number;
  /** All the others. */
  readonly rest: Share;
}

/** The conversion that a group proves to be within reach. */
export interface GroupLevel {
  readonly group: number;
  readonly level: number;
  readonly atLeast: number;
  /** P of the test, times the number of tests. */
  readonly adjusted: number;
}

/** Each group of a step against all the others; null unless two have enough people. */
export function groupTests(counts: readonly GroupCounts[]): GroupTests | null {
  const sound = counts.map(soundShare);
  const eligible = sound.flatMap((share) => (share && share.whole >= FEW ? [share] : []));
  if (eligible.length < 2) return null;
  const all = together(sound.flatMap((share) => share ?? []));
  const { posterior } = shrunk(eligible);
  let next = 0;
  const groups = sound.map((own): GroupTest | null => {
    if (!own || own.whole < FEW) return null;
    const rest = { part: all.part - own.part, whole: all.whole - own.whole };
    return {
      ...own,
      rest,
      better: betterByChance(own, rest),
      worse: worseByChance(own, rest),
      posterior: posterior[next++]!,
    };
  });
  return { rate: all.part / all.whole, groups };
}

/** How many groups of a step are tested. */
export const testsOf = (tests: GroupTests | null): number =>
  tests?.groups.filter((group) => group !== null).length ?? 0;

/** The best group's conversion that is `proven` among so many tests (Bonferroni: only the best is used); null where none is proven above the rest. */
export function groupLevel(tests: GroupTests | null, among: number, proven = PROVEN): GroupLevel | null {
  if (!tests) return null;
  const better = tests.groups.flatMap((test, group) =>
    test && among * test.better < proven && test.posterior > tests.rate ? [{ ...test, group }] : [],
  );
  if (better.length === 0) return null;
  const best = better.reduce((a, b) => (b.posterior > a.posterior ? b : a));
  return {
    group: best.group,
    level: best.posterior,
    atLeast: tests.rate + (best.rest.whole / (best.whole + best.rest.whole)) * Math.max(0, lowOf(best, among)),
    adjusted: among * best.better,
  };
}

/** More groups times stages than this are not compared: nobody looks at so many, and none is proven among them. */
export const MOST_COMPARED = 600;

/** Chance in less than one case in twenty is called proven. */
export const PROVEN = 0.05;
/** Of an overall conversion it is told both who is above the rest and who is below. */
export const PROVEN_EITHER_WAY = PROVEN / 2;

// Of the difference to the rest: Newcombe's lower limit at 1 - 1/(10 m) two-sided, which is 1/(20 m) below it.
const lowOf = (test: GroupTest, among: number): number => difference(test.rest, test, 1 - 1 / (10 * among)).low;

function soundShare({ part, whole }: GroupCounts): Share | null {
  return part !== null && whole !== null && whole > 0 && part >= 0 && part <= whole ? { part, whole } : null;
}

const together = (shares: readonly Share[]): Share => ({
  part: shares.reduce((sum, { part }) => sum + part, 0),
  whole: shares.reduce((sum, { whole }) => sum + whole, 0),
});
