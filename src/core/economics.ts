import { share } from "./conversion";
import { finite, type Maybe } from "./maybe";

/** Money spent up to each stage, from what was spent to bring people to it; a blank cost is none, but all blank is no data. */
export function costSoFar(costs: readonly Maybe[]): Maybe[] {
  if (costs.every((cost) => cost === null)) return costs.map(() => null);
  let sum = 0;
  return costs.map((cost) => {
    sum += cost ?? 0;
    return finite(sum);
  });
}

/** Money for each person who got there; null for nobody. */
export function costPerPerson(cost: Maybe, people: Maybe): Maybe {
  return share(cost, people);
}

/** Return on marketing investment: (revenue - cost) / cost; null without a cost. */
export function romi(revenue: Maybe, cost: Maybe): Maybe {
  return revenue === null || cost === null ? null : share(revenue - cost, cost);
}
