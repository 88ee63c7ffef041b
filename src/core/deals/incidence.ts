import type { Span } from "./spans";

/** How long something was watched, and what became of it. */
export type Watched = Pick<Span, "days" | "outcome">;

/**
 * By each age, the share of all deals that was won by then, those that were lost being out of the race: cumulative incidence by O. O. Aalen and
 * S. Johansen (1978), Scand. J. Statist. 5:141. Only up to the last age at which enough deals are left; deals older than that are still open there.
 */
export interface Incidence {
  readonly deals: number;
  /** The ages at which something happened, or at which a deal was last seen open; ascending. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly days: number;
  /** Deals that were open until this age, and those of them that were won, and won or lost, at it. */
  readonly atRisk: number;
  readonly won: number;
  readonly decided: number;
  /** The share of all that is open until this age, and that is left open by it. */
  readonly before: number;
  readonly open: number;
  /** The share of all that is won by this age. */
  readonly share: number;
}

/** As of an age, before or after all of them too. */
export type Standing = Pick<Step, "share" | "open">;

/** The curve of some deals; null of none. Decisions come before the ends of watching on a day. */
export function incidence(watched: readonly Watched[]): Incidence | null {
  const steps: Step[] = [];
  let [atRisk, open, share] = [watched.length, 1, 0];
  for (const { days, seen, won, decided } of byAge(watched)) {
    // One deal stands for so many of all; where it would stand for more, chance alone would draw the curve.
    if (atRisk < ENOUGH && watched.length * open > MOST_PER_DEAL * atRisk) break;
    const before = open;
    share += (before * won) / atRisk;
    open *= (atRisk - decided) / atRisk;
    steps.push({ days, atRisk, won, decided, before, open, share });
    atRisk -= seen;
  }
  return steps.length === 0 ? null : { deals: watched.length, steps };
}

const ENOUGH = 10;
// Two, as rounding may leave it.
const MOST_PER_DEAL = 2 * (1 + 1e-12);

/** How it stands at an age. */
export function standingAt({ steps }: Incidence, age: number): Standing {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.days <= age) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? BEFORE_ALL;
}

/** The last age that the curve tells of. */
export const lastOf = ({ steps }: Incidence): Step => steps.at(-1)!;

const BEFORE_ALL: Standing = { share: 0, open: 1 };

function byAge(watched: readonly Watched[]): { days: number; seen: number; won: number; decided: number }[] {
  const ages = new Map<number, { days: number; seen: number; won: number; decided: number }>();
  for (const { days, outcome } of watched) {
    const age = ages.get(days) ?? { days, seen: 0, won: 0, decided: 0 };
    age.seen++;
    if (outcome === "won") age.won++;
    if (outcome !== "open") age.decided++;
    ages.set(days, age);
  }
  return [...ages.values()].sort((a, b) => a.days - b.days);
}
