import { moneyOfSome } from "../answer/moneyOfSome";
import { countedSeries, type TableFacts } from "../answer/tableFacts";
import { reach, share, stepConversions } from "../conversion";
import { totals } from "../funnel";
import type { Maybe } from "../maybe";
import { wilson } from "../statistics/wilson";

/** What of a table a plan begins with. */
export type PlannedFrom = Pick<
  TableFacts,
  "channels" | "series" | "counts" | "money" | "moneyBySeries" | "resultStage"
>;

/** A table as it stands, as a plan takes it. */
export interface Current {
  readonly conversions: readonly Maybe[];
  /** Both ends of the likely range of each conversion; null where that is no share. */
  readonly ranges: readonly ({ readonly low: number; readonly high: number } | null)[];
  readonly average: Maybe;
  /** What each of the first stage costs. */
  readonly cost: Maybe;
  /** What each group has of the first stage, and the share of that which reaches each stage; none for a table of one group. */
  readonly groups: readonly CurrentGroup[];
}

export interface CurrentGroup {
  readonly name: string;
  readonly share: Maybe;
  readonly reach: readonly Maybe[];
}

/** The conversions, the average amount, the cost and the groups that a plan of a table begins with. */
export function currentOf(facts: PlannedFrom): Current {
  const { channels, series, counts, money } = facts;
  const counted = countedSeries(facts);
  const { paying, charged } = moneyOfSome(facts, counted);
  const peopleIn = (own: readonly number[]) => totals(counts.map((row) => own.map((at) => row[at] ?? null)));
  const people = peopleIn(counted);
  const [first = null] = people;
  const groups = channels.map((name) => {
    const own = peopleIn(counted.filter((at) => series[at]!.channel === name));
    return { name, share: share(own[0] ?? null, first), reach: reach(own) };
  });
  return {
    conversions: stepConversions(people).slice(1),
    ranges: people.slice(1).map((count, step) => {
      const before = people[step]!;
      return count !== null && before && count <= before ? wilson(count, before, LIKELY) : null;
    }),
    average: share(money.revenue, paying),
    cost: share(money.cost, charged[0] ?? null),
    groups: groups.length > 1 ? groups : [],
  };
}

const LIKELY = 0.95;
