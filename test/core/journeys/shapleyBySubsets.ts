import type { Journeys } from "../../../src/core/journeys/journeys";

/** Shapley values by their definition: over all sets without the touchpoint, |S|! (n - |S| - 1)! / n! times what it adds to the set's conversions. */
export function shapleyBySubsets({ starts, touchpoints, converted, names }: Journeys): Map<string, number> {
  const sets = [...converted.keys()]
    .filter((journey) => converted[journey] && starts[journey + 1]! > starts[journey]!)
    .map((journey) =>
      touchpoints.subarray(starts[journey], starts[journey + 1]).reduce((set, name) => set | (1 << name), 0),
    );
  const worth = (set: number) => sets.filter((one) => (one & ~set) === 0).length;
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  const size = names.length;
  return new Map(
    names.map((name, player) => {
      let value = 0;
      for (let set = 0; set < 1 << size; set++) {
        if (set & (1 << player)) continue;
        const members = set.toString(2).replaceAll("0", "").length;
        const weight = (factorial(members) * factorial(size - members - 1)) / factorial(size);
        value += weight * (worth(set | (1 << player)) - worth(set));
      }
      return [name, value];
    }),
  );
}
