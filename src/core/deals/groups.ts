import { type GroupTests, groupTests } from "../answer/groupLevel";
import { share } from "../conversion";
import type { Maybe } from "../maybe";
import { quantile } from "../statistics/quantile";
import { type Interval, wilson } from "../statistics/wilson";
import type { Deal } from "./deal";
import type { Span } from "./spans";

/** The deals of a manager, or of a source. */
export interface DealGroup {
  readonly name: string;
  readonly deals: number;
  /** Deals old enough for nearly all wins to have come, those of them that were won, and those still open, which are not won yet. */
  readonly ripe: number;
  readonly ripeWon: number;
  readonly ripeOpen: number;
  /** Where the share won of the ripe ones may be, in 95 of 100 cases; null without any. */
  readonly interval: Interval | null;
  readonly won: number;
  /** What the won ones brought, on average where the amount is known, and how many days half of them took at most. */
  readonly money: number;
  readonly average: Maybe;
  readonly median: Maybe;
}

/** Groups with what their shares of ripe deals prove: the share of decided ones would favour whoever leaves dead deals open. */
export interface DealGroups {
  /** Most deals first, equals by name. */
  readonly groups: readonly DealGroup[];
  readonly tests: GroupTests | null;
  /** All of them together. */
  readonly all: DealGroup;
}

/** The deals of a list as of a day by a name that each has; `ripeAge` is null where no deal was won. */
export function byGroup<D extends Pick<Deal, "created" | "amount">>(
  spans: readonly Span<D>[],
  day: number,
  ripeAge: Maybe,
  nameOf: (deal: D) => string,
): DealGroups {
  const byName = new Map<string, Span<D>[]>();
  for (const span of spans) {
    const name = nameOf(span.deal);
    const group = byName.get(name);
    if (group) group.push(span);
    else byName.set(name, [span]);
  }
  const isRipe = ({ deal }: Span<D>) => ripeAge !== null && day - deal.created! >= ripeAge;
  const groups = [...byName]
    .map(([name, own]) => groupOf(name, own, own.filter(isRipe)))
    .sort((a, b) => b.deals - a.deals || (a.name < b.name ? -1 : 1));
  const tests = groupTests(groups.map(({ ripe, ripeWon }) => ({ part: ripeWon, whole: ripe })));
  return { groups, tests, all: groupOf("", spans, spans.filter(isRipe)) };
}

function groupOf<D extends Pick<Deal, "amount">>(
  name: string,
  all: readonly Span<D>[],
  ripe: readonly Span<D>[],
): DealGroup {
  const won = all.filter(({ outcome }) => outcome === "won");
  const amounts = won.flatMap(({ deal }) => deal.amount ?? []);
  const money = amounts.reduce((sum, amount) => sum + amount, 0);
  const ripeWon = ripe.filter(({ outcome }) => outcome === "won").length;
  return {
    name,
    deals: all.length,
    ripe: ripe.length,
    ripeWon,
    ripeOpen: ripe.filter(({ outcome }) => outcome === "open").length,
    interval: ripe.length > 0 ? wilson(ripeWon, ripe.length, LIKELY) : null,
    won: won.length,
    money,
    average: share(money, amounts.length),
    median: quantile(Float64Array.from(won, ({ days }) => days).sort(), 0.5),
  };
}

const LIKELY = 0.95;
