import { type Interval, wilson } from "../statistics/wilson";
import { type Incidence, incidence, lastOf, type Watched } from "./incidence";
import { UNBORN, varianceOf } from "./stillToCome";

/** The share of deals that is won in the end, as far as a list tells. */
export interface Expected extends Interval {
  /** The age by which so many are won: the last one of which the list tells. */
  readonly days: number;
  /** The share won by that age; `low` and `high` are its interval. */
  readonly share: number;
  readonly error: number;
  /** The share still open at that age. */
  readonly open: number;
  /** The share that is won on the day of the list. */
  readonly soFar: number;
  /** Where the share lies at the very end, when the open ones are decided too. */
  readonly end: Interval;
  /** Whether hardly any more are won later: the list shows the end, not only what comes by that age. */
  readonly isInTheEnd: boolean;
}

/** What is expected of some deals at a confidence in (0, 1); null of fewer than ten, and while none is decided. */
export function expected(watched: readonly Watched[], confidence: number): Expected | null {
  const curve = watched.length < FEWEST ? null : incidence(watched);
  if (!curve) return null;
  const { days, share, open } = lastOf(curve);
  const won = sumOf(curve, "won");
  const decided = sumOf(curve, "decided");
  if (decided === 0) return null;
  // None won, or all: rounding alone would draw an interval.
  const isPlain = won === 0 || (won === decided && open === 0);
  const variance = isPlain ? 0 : varianceOf(curve, [{ from: UNBORN, to: days, amount: 1 }]);
  const size = isPlain ? decided : (share * (1 - share)) / variance;
  const interval = wilson(isPlain ? won : share * size, size, confidence);
  const isFlat = hasPlateau(curve, won);
  return {
    days,
    share: isPlain ? won / decided : share,
    error: Math.sqrt(variance),
    ...interval,
    open,
    soFar: watched.filter(({ outcome }) => outcome === "won").length / watched.length,
    end: { low: interval.low, high: isFlat ? interval.high : Math.min(1, interval.high + open) },
    isInTheEnd: isFlat || open <= HARDLY_OPEN,
  };
}

/** Whether enough deals stayed open twice as long as the slowest of enough wins took. */
function hasPlateau({ steps }: Incidence, won: number): boolean {
  const slowest = Math.max(0, ...steps.filter((step) => step.won > 0).map(({ days }) => days));
  const later = steps.find(({ days }) => days >= Math.max(1, 2 * slowest));
  return won >= WINS && later !== undefined && later.atRisk >= WATCHED_TWICE_AS_LONG;
}

const sumOf = ({ steps }: Incidence, what: "won" | "decided"): number =>
  steps.reduce((sum, step) => sum + step[what], 0);

const FEWEST = 10;
const WINS = 10;
const WATCHED_TWICE_AS_LONG = 30;
const HARDLY_OPEN = 0.05;
