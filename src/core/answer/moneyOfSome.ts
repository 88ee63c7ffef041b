import { totals } from "../funnel";
import type { Maybe } from "../maybe";
import type { MoneyFacts, TableFacts } from "./tableFacts";

type Facts = Pick<TableFacts, "counts" | "moneyBySeries" | "money" | "resultStage">;

/** Series, as indexes, whose money is not said where that of others is: they have people, and something was spent on them, or they bought. */
export interface WithoutMoney {
  readonly cost: readonly number[];
  readonly revenue: readonly number[];
}

/** Whose cost and whose revenue a table does not say, though it says others', among the series that are counted. */
export function withoutMoney(
  { counts, moneyBySeries, resultStage }: Omit<Facts, "money">,
  counted: readonly number[],
): WithoutMoney {
  const missing = (kind: keyof MoneyFacts, hasPeople: (at: number) => boolean) => {
    const isSaid = (at: number) => (moneyBySeries[at]?.[kind] ?? null) !== null;
    return counted.some(isSaid) ? counted.filter((at) => !isSaid(at) && hasPeople(at)) : [];
  };
  const reaches = (at: number, stage: number) => (counts[stage]?.[at] ?? 0) > 0;
  return {
    cost: missing("cost", (at) => counts.some((_, stage) => reaches(at, stage))),
    revenue: missing("revenue", (at) => reaches(at, resultStage)),
  };
}

/** Of whom the money of a table is, so that what some spent or brought is not divided among all. */
export interface MoneyOfSome {
  /** People at the stage of the result who brought the revenue. */
  readonly paying: Maybe;
  /** People by stage whom the cost brought. */
  readonly charged: readonly Maybe[];
  /** Cost and revenue where they are of all who are counted, and may be compared; null where one's is missing. */
  readonly whole: MoneyFacts;
}

export function moneyOfSome(facts: Facts, counted: readonly number[]): MoneyOfSome {
  const { counts, money, resultStage } = facts;
  const { cost, revenue } = withoutMoney(facts, counted);
  const peopleBut = (missing: readonly number[]) => {
    const kept = counted.filter((at) => !missing.includes(at));
    return totals(counts.map((row) => kept.map((at) => row[at] ?? null)));
  };
  return {
    paying: peopleBut(revenue)[resultStage] ?? null,
    charged: peopleBut(cost),
    whole: {
      cost: cost.length > 0 ? null : money.cost,
      revenue: revenue.length > 0 ? null : money.revenue,
    },
  };
}
