import { type Facts, sum } from "./facts";
import type { Truth } from "./made";
import type { Random } from "./random";

/** People of a stage or an amount of money, for each part as it was and as it was planned. */
export interface Quantity {
  readonly head: string;
  readonly kind: "people" | "money";
  readonly fact: readonly number[];
  readonly plan: readonly number[];
}

/** The stages of a funnel, often with its money below. */
export function quantities(random: Random, facts: Facts): { lines: Quantity[]; money: Truth["money"] } {
  const { stages, people, plan, words, cost, revenue } = facts;
  const lines: Quantity[] = stages.map((head, i) => ({
    head,
    kind: "people",
    fact: people[i]!.map((n) => n ?? 0),
    plan: plan[i]!,
  }));
  const money = (head: string, fact: readonly number[]): Quantity => ({
    head,
    kind: "money",
    fact,
    plan: fact.map((amount) => Math.max(1000, Math.round((amount * random.between(0.7, 1.4)) / 1000) * 1000)),
  });
  const [withCost, withRevenue] = [random.chance(0.3), random.chance(0.35)];
  if (withCost) lines.push(money(random.pick(words.cost), cost));
  if (withRevenue) lines.push(money(random.pick(words.revenue), revenue));
  return { lines, money: { cost: withCost ? sum(cost) : null, revenue: withRevenue ? sum(revenue) : null } };
}
