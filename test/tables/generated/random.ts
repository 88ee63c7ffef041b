/** Random numbers that a seed repeats (mulberry32), and what tables need of them. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(least: number, most: number): number;
  between(least: number, most: number): number;
  chance(share: number): boolean;
  pick<T>(all: readonly T[]): T;
  /** So many different ones, in the order in which they stand. */
  some<T>(all: readonly T[], count: number): T[];
  shuffled<T>(all: readonly T[]): T[];
  /** How many of so many did it, each with this chance. */
  binomial(trials: number, share: number): number;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const shuffled = <T>(all: readonly T[]): T[] => {
    const left = [...all];
    for (let i = left.length - 1; i > 0; i--) {
      const j = int(0, i);
      [left[i], left[j]] = [left[j]!, left[i]!];
    }
    return left;
  };
  return {
    next,
    int,
    shuffled,
    between: (least, most) => least + next() * (most - least),
    chance: (share) => next() < share,
    pick: (all) => all[int(0, all.length - 1)]!,
    some: (all, count) => {
      const taken = new Set(shuffled(all.map((_, i) => i)).slice(0, count));
      return all.filter((_, i) => taken.has(i));
    },
    binomial: (trials, share) => {
      if (trials > 300) {
        const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
        const drawn = Math.round(trials * share + normal * Math.sqrt(trials * share * (1 - share)));
        return Math.min(trials, Math.max(0, drawn));
      }
      let done = 0;
      for (let i = 0; i < trials; i++) if (next() < share) done++;
      return done;
    },
  };
}
