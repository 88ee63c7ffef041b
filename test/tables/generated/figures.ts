import { type Facts, sum } from "./facts";
import type { Random } from "./random";

export type Kind = "people" | "plan" | "money" | "price" | "rate" | "measure" | "code" | "text";
export type Value = number | string | null;

/** A line of a table: one value for each part, and what stands in a line of totals of some of them. */
export interface Figure {
  readonly head: string;
  readonly kind: Kind;
  readonly values: readonly Value[];
  totalOf(parts: readonly number[]): Value;
}

/** What a table says of its money and norms, besides people. */
export interface Beside {
  readonly figures: readonly Figure[];
  readonly cost: number | null;
  readonly revenue: number | null;
}

export function summed(head: string, kind: Kind, values: readonly (number | null)[]): Figure {
  return { head, kind, values, totalOf: (parts) => sum(parts.map((i) => values[i]!)) };
}

/** A ratio of two lines, of the totals in the line of totals. */
export function ratio(
  head: string,
  kind: Kind,
  top: readonly (number | null)[],
  bottom: readonly (number | null)[],
): Figure {
  const divided = (a: number | null, b: number | null) => (a === null || !b ? null : a / b);
  return {
    head,
    kind,
    values: top.map((each, i) => divided(each, bottom[i]!)),
    totalOf: (parts) => divided(sum(parts.map((i) => top[i]!)), sum(parts.map((i) => bottom[i]!))),
  };
}

/** The stages as lines, with rates between or behind them, parts of them, and the same of a period before. */
export function stageFigures(random: Random, { stages, people, words }: Facts): Figure[] {
  const rates = random.pick(["none", "none", "none", "step", "named", "behind"] as const);
  const step = random.pick(words.step);
  const to = random.pick(words.rateTo);
  const previous = random.chance(0.04) ? random.pick(words.previous) : null;
  const partAt = random.chance(0.06) ? random.int(0, stages.length - 2) : null;
  const figures = stages.flatMap((name, i) => {
    const own = people[i]!;
    const rate = i > 0 && (rates === "step" || rates === "named");
    return [
      ...(rate ? [ratio(rates === "step" ? step : filled(to, name), "rate", own, people[i - 1]!)] : []),
      summed(name, "people", own),
      ...(previous
        ? [
            summed(
              filled(previous, name),
              "people",
              own.map((n) => Math.round((n ?? 0) * random.between(0.7, 1.2))),
            ),
          ]
        : []),
      ...(partAt === i
        ? [
            summed(
              random.pick(words.part),
              "people",
              own.map((n) => random.binomial(n ?? 0, 0.4)),
            ),
          ]
        : []),
    ];
  });
  if (rates !== "behind") return figures;
  return [...figures, ...stages.slice(1).map((name, i) => ratio(filled(to, name), "rate", people[i + 1]!, people[i]!))];
}

/** What people keep beside their funnel: money, prices, rates, losses, measures, codes and notes, in any order. */
export function besideFigures(random: Random, facts: Facts): Beside {
  const { words, people, cost, revenue, stages } = facts;
  const has = (share: number) => random.chance(share);
  const [withCost, withRevenue] = [has(0.4), has(0.4)];
  const figures: Figure[] = [];
  const last = people.at(-1)!;
  const stage = random.int(0, stages.length - 1);
  if (withCost) figures.push(summed(random.pick(words.cost), "money", cost));
  if (withRevenue) figures.push(summed(random.pick(words.revenue), "money", revenue));
  if (withCost && has(0.5)) figures.push(ratio(random.pick(words.price), "price", cost, people[stage]!));
  if (withRevenue && has(0.4)) figures.push(ratio(random.pick(words.average_money), "price", revenue, last));
  if (withCost && withRevenue && has(0.4))
    figures.push(
      ratio(
        random.pick(words.romi),
        "rate",
        revenue.map((r, i) => r - cost[i]!),
        cost,
      ),
    );
  if (withRevenue && has(0.3))
    figures.push(
      summed(
        random.pick(words.otherMoney),
        "money",
        revenue.map((r) => Math.round(r * random.between(0.05, 0.3))),
      ),
    );
  if (withRevenue && has(0.2))
    figures.push(
      summed(
        random.pick(words.moneyPlan),
        "money",
        revenue.map((r) => Math.ceil((r * random.between(0.8, 1.3)) / 10_000) * 10_000),
      ),
    );
  if (has(0.25)) figures.push(ratio(random.pick(words.rate), "rate", last, people[0]!));
  if (facts.parts.length > 1 && has(0.1)) figures.push(shareOf(random.pick(words.share), people[0]!));
  if (has(0.25)) figures.push(lost(random, facts));
  if (has(0.3)) figures.push(measure(random, facts));
  if (has(0.1)) figures.push(measure(random, facts));
  const different = figures.filter(({ head }, i) => figures.findIndex((other) => other.head === head) === i);
  return {
    figures: random.shuffled(different),
    cost: withCost ? sum(cost) : null,
    revenue: withRevenue ? sum(revenue) : null,
  };
}

function shareOf(head: string, counts: readonly (number | null)[]): Figure {
  const all = counts.map(() => sum(counts));
  const each = ratio(head, "rate", counts, all);
  return { ...each, totalOf: (parts) => sum(parts.map((i) => counts[i]!)) / all[0]! };
}

/** People who went at some step, as many as the figures say or fewer: some are still on their way. */
function lost(random: Random, { words, people }: Facts): Figure {
  const step = random.int(1, people.length - 1);
  const going = random.chance(0.5) ? 1 : random.between(0.3, 0.9);
  const gone = people[step]!.map((n, i) => Math.max(0, Math.round(((people[step - 1]![i] ?? 0) - (n ?? 0)) * going)));
  return summed(random.pick(words.loss), "people", gone);
}

function measure(random: Random, { words, parts }: Facts): Figure {
  const head = random.pick(words.measure);
  const whole = random.chance(0.5);
  const middle = random.pick([3.4, 8, 24, 71]);
  const values = parts.map(() => Math.round(middle * random.between(0.6, 1.4) * (whole ? 1 : 10)) / (whole ? 1 : 10));
  const isAveraged = random.chance(0.5);
  const totalOf = (some: readonly number[]) =>
    isAveraged ? Math.round((sum(some.map((i) => values[i]!)) / some.length) * 10) / 10 : null;
  return { head, kind: "measure", values, totalOf };
}

export function filled(pattern: string, name: string): string {
  return pattern.replace("{}", name);
}
