import { type Incidence, incidence, lastOf, type Watched } from "../../../src/core/deals/incidence";
import { UNBORN, varianceOf } from "../../../src/core/deals/stillToCome";

const OUTCOMES = ["open", "won", "lost"] as const;

/** Deals by their days and outcomes: 0 open, 1 won, 2 lost. */
export const watched = (days: readonly number[], outcomes: readonly number[]): Watched[] =>
  days.map((each, at) => ({ days: each, outcome: OUTCOMES[outcomes[at]!]! }));

/** The standard error of the share won at the end of a curve. */
export const errorOf = (curve: Incidence): number =>
  Math.sqrt(varianceOf(curve, [{ from: UNBORN, to: lastOf(curve).days, amount: 1 }]));

/** The curve of deals of which there is one at least. */
export const curveOf = (days: readonly number[], outcomes: readonly number[]): Incidence =>
  incidence(watched(days, outcomes))!;
