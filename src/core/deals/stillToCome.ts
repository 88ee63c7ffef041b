import { type Incidence, lastOf, standingAt } from "./incidence";

/** An amount that comes if a deal, open at an age, is won by a later one; 1 counts deals. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** The age of a deal that has not begun: its claim is the whole curve. */
export const UNBORN = -1;

/** The chance that a deal which is open at an age is won by a later one; 0 beyond the curve, of which nothing is known. */
export function chanceOf(curve: Incidence, { from, to }: Pick<Claim, "from" | "to">): number {
  if (from >= lastOf(curve).days) return 0;
  const now = standingAt(curve, from);
  return (standingAt(curve, to).share - now.share) / now.open;
}

/**
 * The variance of the sum of some claims at their chances that comes from the curve being an estimate: the infinitesimal jackknife, which of the whole
 * curve is Greenwood's formula for cumulative incidence, and what R's `survfit` gives.
 */
export function varianceOf(curve: Incidence, claims: readonly Claim[]): number {
  const weighed = claims
    .filter(({ from }) => from < lastOf(curve).days)
    .map((claim) => ({
      ...claim,
      weight: claim.amount / standingAt(curve, claim.from).open,
      end: standingAt(curve, claim.to).share,
    }));
  let [shift, variance] = [0, 0];
  for (const [at, { days, atRisk, won, decided, before, open, share }] of curve.steps.entries()) {
    let [money, later] = [0, 0];
    for (const { from, to, weight, end } of weighed) {
      if (from >= days || to < days) continue;
      money += before * weight;
      later += open === 0 ? 0 : (before / open) * weight * (end - share);
    }
    shift += (later * decided - money * won) / (atRisk * atRisk);
    const stillOpen = atRisk - decided - (curve.steps[at + 1]?.atRisk ?? 0);
    variance +=
      won * (shift + (money - later) / atRisk) ** 2 +
      (decided - won) * (shift - later / atRisk) ** 2 +
      stillOpen * shift ** 2;
  }
  return variance;
}

/** The sum of some claims at their chances with its standard deviation: that the curve is an estimate, and that each is won or not. */
export function toCome(curve: Incidence, claims: readonly Claim[]): { readonly total: number; readonly error: number } {
  const ages = merged(claims);
  let [total, variance] = [0, varianceOf(curve, ages)];
  for (const { amount, squares, ...age } of ages) {
    const chance = chanceOf(curve, age);
    total += amount * chance;
    variance += squares * chance * (1 - chance);
  }
  return { total, error: Math.sqrt(variance) };
}

/** The claims of each age together, with their squares: many deals have few ages. */
function merged(claims: readonly Claim[]): (Claim & { readonly squares: number })[] {
  const ages = new Map<string, { from: number; to: number; amount: number; squares: number }>();
  for (const { from, to, amount } of claims) {
    const key = `${from} ${to}`;
    const age = ages.get(key) ?? { from, to, amount: 0, squares: 0 };
    age.amount += amount;
    age.squares += amount * amount;
    ages.set(key, age);
  }
  return [...ages.values()];
}
