import { DAY } from "./day";
import type { Journeys } from "./journeys";
import { removalEffects } from "./removalEffect";
import { transitions } from "./transitions";

/** Ways of crediting conversions to the touchpoints before them. */
export const MODELS = ["first", "last", "linear", "position", "decay", "markov", "shapley"] as const;
export type Model = (typeof MODELS)[number];

/** Conversions credited to each name of the journeys; those reached without a touchpoint are credited to none. */
export type Credits = Float64Array;

/** Conversions reached directly, without a touchpoint before them. */
export function directConversions({ starts, converted }: Journeys): number {
  return converted.reduce((sum, one, journey) => sum + (starts[journey] === starts[journey + 1] ? one : 0), 0);
}

/** The credit of each touchpoint by a model; with the direct conversions it adds up to all conversions. */
export function attribution(journeys: Journeys, model: Model): Credits {
  if (model === "markov") return byRemoval(journeys);
  if (model === "shapley") return byShapley(journeys);
  return byWeight(journeys, weights[model]);
}

/** The weight of the `index`-th of `length` touchpoints, so many half-lives before the last; divided by the sum of weights it is its share. */
type Weight = (index: number, length: number, halfLives: number) => number;

const HALF_LIFE = 7 * DAY;

const weights: Readonly<Record<Exclude<Model, "markov" | "shapley">, Weight>> = {
  first: (index) => (index === 0 ? 1 : 0),
  last: (index, length) => (index === length - 1 ? 1 : 0),
  linear: () => 1,
  position: (index, length) => (index === 0 || index === length - 1 ? 0.4 : 0.2 / (length - 2)),
  // Shares are the same counted from the last touchpoint as from the goal, and cannot all vanish.
  decay: (_index, _length, halfLives) => 2 ** -halfLives,
};

function byWeight(journeys: Journeys, weight: Weight): Credits {
  const { touchpoints, times, names } = journeys;
  const credits = new Float64Array(names.length);
  forEachConversion(journeys, (from, to) => {
    const weighed = (at: number) => weight(at - from, to - from, (times[to - 1]! - times[at]!) / HALF_LIFE);
    let sum = 0;
    for (let at = from; at < to; at++) sum += weighed(at);
    for (let at = from; at < to; at++) credits[touchpoints[at]!]! += weighed(at) / sum;
  });
  return credits;
}

/**
 * Shapley (1953), where a set of touchpoints is worth the conversions of the journeys within it: a sum of unanimity games, one a journey, so each
 * conversion is shared equally among its journey's distinct touchpoints, and no set has to be enumerated.
 */
function byShapley(journeys: Journeys): Credits {
  const { touchpoints, names } = journeys;
  const credits = new Float64Array(names.length);
  forEachConversion(journeys, (from, to) => {
    const distinct = new Set(touchpoints.subarray(from, to));
    for (const touchpoint of distinct) credits[touchpoint]! += 1 / distinct.size;
  });
  return credits;
}

function byRemoval(journeys: Journeys): Credits {
  const { places, counts } = transitions(journeys);
  const credits = new Float64Array(journeys.names.length);
  // Direct conversions stay outside the chain.
  const chain = counts.map((row) => row.slice());
  chain[0]![places.size] = 0;
  const effects = removalEffects(chain);
  const sum = effects.reduce((total, effect) => total + effect, 0);
  const conversions = chain.reduce((total, row) => total + row[places.size]!, 0);
  if (sum > 0) for (const [name, place] of places) credits[name] = (effects[place]! / sum) * conversions;
  return credits;
}

function forEachConversion({ starts, converted }: Journeys, visit: (from: number, to: number) => void): void {
  for (let journey = 0; journey < converted.length; journey++) {
    const [from, to] = [starts[journey]!, starts[journey + 1]!];
    if (converted[journey] && to > from) visit(from, to);
  }
}
