import type { Journeys } from "../../../src/core/journeys/journeys";

/** Markov credits the long way: for each touchpoint a chain without it, through which shares of a person walk until next to nobody is left. */
export function removalByWalking({ starts, touchpoints, converted, names }: Journeys): Map<string, number> {
  const chain = new Map<string, Map<string, number>>();
  const step = (from: string, to: string) => {
    const row = chain.get(from) ?? chain.set(from, new Map()).get(from)!;
    row.set(to, (row.get(to) ?? 0) + 1);
  };
  let conversions = 0;
  converted.forEach((isConverted, journey) => {
    const path = Array.from(touchpoints.subarray(starts[journey], starts[journey + 1]), (name) => `at ${names[name]}`);
    if (path.length === 0) return;
    conversions += isConverted;
    [...path, isConverted ? "goal" : "exit"].forEach((to, place) => {
      step(place === 0 ? "start" : path[place - 1]!, to);
    });
  });
  if (conversions === 0) return new Map();
  const all = conversion(chain, "nothing");
  const effects = names.map((name) => [name, 1 - conversion(chain, `at ${name}`) / all] as const);
  const sum = effects.reduce((total, [, effect]) => total + effect, 0);
  return new Map(effects.map(([name, effect]) => [name, (effect / sum) * conversions]));
}

function conversion(chain: Map<string, Map<string, number>>, removed: string): number {
  let here = new Map([["start", 1]]);
  let goal = 0;
  while ([...here.values()].some((share) => share > 1e-15)) {
    const next = new Map<string, number>();
    for (const [state, share] of here) {
      const row = [...chain.get(state)!];
      const times = row.reduce((total, [, count]) => total + count, 0);
      for (const [to, count] of row) {
        if (to === "goal") goal += (share * count) / times;
        else if (to !== "exit" && to !== removed) next.set(to, (next.get(to) ?? 0) + (share * count) / times);
      }
    }
    here = next;
  }
  return goal;
}
