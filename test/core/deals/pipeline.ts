import type { Deal } from "../../../src/core/deals/deal";
import { dayNumber } from "../../../src/core/plan/workingDays";
import { seeded } from "../../tables/generated/random";
import { deal } from "./dealsOf";

/** How a simulated business wins and loses its deals. */
export interface Business {
  readonly deals: number;
  /** Deals are created evenly over so many days before the day of the list. */
  readonly days: number;
  readonly won: number;
  /** Days to a decision: Weibull's distribution of this shape and mean, losses taking so many times as long. */
  readonly shape: number;
  readonly mean: number;
  readonly lossesTake: number;
  /** The share of those that will be lost which nobody ever closes. */
  readonly neverClosed: number;
}

/** A list as it stands on its day, and of each deal what becomes of it in the end. */
export interface Simulated {
  readonly day: number;
  readonly deals: readonly Deal[];
  /** The age at which each is won in the end; null of those that never are. */
  readonly wonAfter: readonly (number | null)[];
}

export const BUSINESS: Business = {
  deals: 500,
  days: 300,
  won: 0.3,
  shape: 1,
  mean: 40,
  lossesTake: 1,
  neverClosed: 0,
};

/**
 * The share of deals that are won by an age, as whole days count it: a deal is created somewhere within its first day. By Simpson's rule over that day.
 */
export function wonBy(age: number, business: Partial<Business>): number {
  const { won, shape, mean } = { ...BUSINESS, ...business };
  const scale = mean / gamma(1 + 1 / shape);
  const by = (days: number) => 1 - Math.exp(-((days / scale) ** shape));
  return (won * (by(age) + 4 * by(age + 1 / 2) + by(age + 1))) / 6;
}

/** The same list for the same number. */
export function simulate(business: Partial<Business>, seed: number): Simulated {
  const { deals, days, won, shape, mean, lossesTake, neverClosed } = { ...BUSINESS, ...business };
  const random = seeded(seed);
  const scale = mean / gamma(1 + 1 / shape);
  const day = dayNumber(2026, 11, 30);
  const all = Array.from({ length: deals }, (_, at) => {
    const start = day - days + days * random.next();
    const isWon = random.next() < won;
    const takes = scale * (-Math.log(1 - random.next())) ** (1 / shape) * (isWon ? 1 : lossesTake);
    const isClosed = isWon || random.next() >= neverClosed;
    const amount = Math.round(50 + 400 * random.next() ** 2);
    const [created, closed] = [Math.floor(start), Math.floor(start + takes)];
    const isDecided = isClosed && closed <= day;
    const outcome = isDecided ? (isWon ? "won" : "lost") : "open";
    return {
      wonAfter: isWon ? closed - created : null,
      deal: deal({ row: at + 2, created, closed: isDecided ? closed : null, outcome, amount }),
    };
  });
  return {
    day,
    deals: all.map(({ deal }) => deal),
    wonAfter: all.map(({ wonAfter }) => wonAfter),
  };
}

// Lanczos' approximation of the gamma function, of arguments from 1: a mean needs no more digits.
function gamma(x: number): number {
  const parts = [76.18009173, -86.50532033, 24.01409822, -1.231739516, 0.00120858003, -0.00000536382];
  const series = parts.reduce((sum, part, at) => sum + part / (x + at), 1.00000000019);
  return (Math.sqrt(2 * Math.PI) * series * (x + 4.5) ** (x - 0.5)) / Math.exp(x + 4.5);
}
