import type { Share } from "./comparison";

/** How much of what tells groups apart is no chance, in [0, 1], and each group's conversion drawn towards that of all by what is chance. */
export interface Shrunk {
  readonly rho: number;
  readonly posterior: readonly number[];
}

/** Beta-binomial shrinkage by moments, of two groups or more with people in each: J. C. Kleinman (1973), JASA 68:46. */
export function shrunk(groups: readonly Share[]): Shrunk {
  const sum = (of: (group: Share) => number) => groups.reduce((total, group) => total + of(group), 0);
  const people = sum(({ whole }) => whole);
  const rate = sum(({ part }) => part) / people;
  const variance = rate * (1 - rate);
  const freedom = groups.length - 1;
  const chi = sum(({ part, whole }) => (part - whole * rate) ** 2 / (whole * variance));
  const spread = people - sum(({ whole }) => whole * whole) / people - freedom;
  const rho = variance > 0 ? Math.min(1, Math.max(0, (chi - freedom) / spread)) : 0;
  return {
    rho,
    posterior: groups.map(({ part, whole }) => {
      const own = (whole * rho) / (1 - rho + whole * rho);
      return own * (part / whole) + (1 - own) * rate;
    }),
  };
}
