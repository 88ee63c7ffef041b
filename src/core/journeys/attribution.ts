import { WEEK } from "./day";
import type { Journeys } from "./journeys";
import { removalEffects } from "./removalEffect";
import { transitions } from "./transitions";

/** Ways of crediting conversions to the touchpoints before them. */
export const MODELS = ["first", "last", "linear", "position", "decay", "markov", "shapley"] as const;
export type Model = (typeof MODELS)[number];

/** Conversions credited to each name of the journeys; those reached without a touchpoint are credited to none. */
export type Credits = Float64Array;

/** What the journeys brought of which touchpoints are credited: their conversions, or the value of those, one number a journey. */
export type Brought = Float64Array;

/** What was brought directly, without a touchpoint before it. */
export function directConversions({ starts, converted }: Journeys, brought: Brought = converted): number {
  return brought.reduce((sum, one, journey) => sum + (starts[journey] === starts[journey + 1] ? one : 0), 0);
}

/** The credit of each touchpoint by a model; with what was brought directly it adds up to all. */
export function attribution(journeys: Journeys, model: Model, brought: Brought = journeys.converted): Credits {
  if (model === "markov") return byRemoval(journeys, brought);
  if (model === "shapley") return byShapley(journeys, brought);
  return byWeight(journeys, weights[model], brought);
}

/** The weight of the `index`-th of `length` touchpoints, so many half-lives before the last; divided by the sum of weights it is its share. */
type Weight = (index: number, length: number, halfLives: number) => number;

const HALF_LIFE = WEEK;

const weights: Readonly<Record<Exclude<Model, "markov" | "shapley">, Weight>> = {
  first: (index) => (index === 0 ? 1 : 0),
  last: (index, length) => (index === length - 1 ? 1 : 0),
  linear: () => 1,
  position: (index, length) => (index === 0 || index === length - 1 ? 0.4 : 0.2 / (length - 2)),
  // Shares are the same counted from the last touchpoint as from the goal, and cannot all vanish.
  decay: (_index, _length, halfLives) => 2 ** -halfLives,
};

function byWeight(journeys: Journeys, weight: Weight, brought: Brought): Credits {
  const { touchpoints, times, names } = journeys;
  const credits = new Float64Array(names.length);
  forEachBrought(journeys, brought, (from, to, amount) => {
    const weighed = (at: number) => weight(at - from, to - from, (times[to - 1]! - times[at]!) / HALF_LIFE);
    let sum = 0;
    for (let at = from; at < to; at++) sum += weighed(at);
    for (let at = from; at < to; at++) credits[touchpoints[at]!]! += (amount * weighed(at)) / sum;
  });
  return credits;
}

/**
 * Shapley (1953), where a set of touchpoints is worth the conversions of the journeys within it: a sum of unanimity games, one a journey, so each
 * conversion is shared equally among its journey's distinct touchpoints, and no set has to be enumerated.
 */
function byShapley(journeys: Journeys, brought: Brought): Credits {
  const { touchpoints, names } = journeys;
  const credits = new Float64Array(names.length);
  forEachBrought(journeys, brought, (from, to, amount) => {
    const distinct = new Set(touchpoints.subarray(from, to));
    for (const touchpoint of distinct) credits[touchpoint]! += amount / distinct.size;
  });
  return credits;
}

function byRemoval(journeys: Journeys, brought: Brought): Credits {
  const { places, counts } = transitions(journeys);
  const credits = new Float64Array(journeys.names.length);
  // Direct conversions stay outside the chain.
  const chain = counts.map((row) => row.slice());
  chain[0]![places.size] = 0;
  const byLast = new Float64Array(places.size);
  forEachBrought(journeys, brought, (_from, to, amount) => {
    byLast[places.get(journeys.touchpoints[to - 1]!)!]! += amount;
  });
  const effects = removalEffects(chain, byLast);
  const sum = effects.reduce((total, effect) => total + effect, 0);
  const all = byLast.reduce((total, amount) => total + amount, 0);
  if (sum > 0) for (const [name, place] of places) credits[name] = (effects[place]! / sum) * all;
  return credits;
}

function forEachBrought(
  { starts }: Journeys,
  brought: Brought,
  visit: (from: number, to: number, amount: number) => void,
): void {
  for (let journey = 0; journey < brought.length; journey++) {
    const [from, to] = [starts[journey]!, starts[journey + 1]!];
    if (brought[journey] !== 0 && to > from) visit(from, to, brought[journey]!);
  }
}
