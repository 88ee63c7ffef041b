import { RANKS } from "../vocabulary/deals";
import { words } from "../vocabulary/tokens";

/** Stages in order with whether their order is known: numbers in their names, else the ranks of the vocabulary. */
export function orderOf(open: readonly string[], lostFrom: readonly string[]): { stages: string[]; isKnown: boolean } {
  const stages = [...new Set([...open, ...lostFrom])];
  const numbers = stages.map((name) => Number(/^\D{0,8}?(\d{1,2})[.):\s-]/.exec(name)?.[1] ?? Number.NaN));
  if (numbers.every((number) => !Number.isNaN(number)) && new Set(numbers).size === stages.length) {
    return { stages: by(stages, (i) => numbers[i]!), isKnown: true };
  }
  const ranks = stages.map(rankOf);
  const isKnown = ranks.every((rank) => rank !== null) && new Set(ranks).size === stages.length;
  return { stages: by(stages, (i) => ranks[i] ?? RANKS.length / 2), isKnown };
}

function by(names: readonly string[], value: (i: number) => number): string[] {
  return names
    .map((name, i) => ({ name, at: value(i) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** How far a stage is by its words; the rank with the longest phrase counts, the later of equals. */
export function rankOf(name: string): number | null {
  const tokens = words(name);
  let best: { rank: number; length: number } | null = null;
  for (const [rank, idea] of RANKS.entries()) {
    const length = idea.isWhole(tokens) ? 100 : (idea.find(tokens)?.length ?? 0);
    if (length > 0 && (best === null || length >= best.length)) best = { rank, length };
  }
  return best?.rank ?? null;
}
