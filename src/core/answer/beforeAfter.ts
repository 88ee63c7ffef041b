import type { Days } from "../plan/workingDays";
import type { Share } from "../statistics/comparison";
import { pooledRate } from "../statistics/series";
import { bandsOf, ENOUGH_FOR_LIMITS, type Limits, limitsOf } from "./periodLimits";

/** The share of a period that went on, and its days. */
export interface DatedShare extends Share, Days {}

/** What came after a day, held against what was usual before it: nothing proves that the day made the difference. */
export type BeforeAfter =
  | { readonly kind: "noAfter" }
  | { readonly kind: "fewBefore"; readonly periods: number }
  | {
      readonly kind: "within" | "above" | "below";
      readonly before: number;
      readonly after: number;
      readonly usual: Limits;
      /** How many periods came after. */
      readonly periods: number;
    };

/** The periods after a day together against the control limits of those before it; one in which the day lies, or in which nobody was, is neither. */
export function beforeAfter(points: readonly DatedShare[], day: number): BeforeAfter {
  const counted = points.filter(({ whole }) => whole > 0);
  const before = counted.filter(({ last }) => last < day);
  const after = counted.filter(({ first }) => first >= day);
  if (before.length < ENOUGH_FOR_LIMITS) return { kind: "fewBefore", periods: before.length };
  if (after.length === 0) return { kind: "noAfter" };
  const bands = bandsOf(before);
  const people = after.reduce((sum, { whole }) => sum + whole, 0);
  const usual = bands && limitsOf(bands, people);
  if (!usual) return { kind: "fewBefore", periods: 0 };
  const rate = pooledRate(after);
  const kind = rate > usual.high ? "above" : rate < usual.low ? "below" : "within";
  return { kind, before: bands.centre, after: rate, usual, periods: after.length };
}
