import { totals } from "../funnel";
import type { Maybe } from "../maybe";
import { paceDays, type TypedDays } from "../plan/paceDays";
import { progress } from "../plan/progress";
import { type Days, sameDays } from "../plan/workingDays";
import { type AnswerFacts, answerOf } from "./answer";
import { entryGap } from "./entryGap";
import { moneyOfSome } from "./moneyOfSome";
import { isOf, type Only, type Owner, seriesOf } from "./only";
import { type OfSeries, type Plans, plansOf, plansOfPart } from "./plans";
import type { CountedBy } from "./verdict";

/** What a table says as far as its answer depends on it, by its series: sets of people of one channel and period. It can cross as JSON. */
export interface TableFacts extends Plans<PlanFacts> {
  /** Names of the channels, and of the periods in order; empty when the table does not tell them apart. */
  readonly channels: readonly string[];
  readonly periods: readonly string[];
  readonly series: readonly Owner[];
  /** People by stage, then series, without robots and bounces; null where the cell holds no number. */
  readonly counts: readonly (readonly Maybe[])[];
  /** The conversion that the step to each stage should have, as a fraction; null for a table without benchmarks. */
  readonly benchmarks: readonly Maybe[] | null;
  readonly money: MoneyFacts;
  /** The money of each series; empty where it is only known of all. */
  readonly moneyBySeries: readonly MoneyFacts[];
  /** That of lines without people, which belongs to their channel and period. */
  readonly moneyOnly: readonly (Owner & MoneyFacts)[];
  /** Money planned to be earned by each series, where the table has a line of it; null where it has none, and plans may say it. */
  readonly revenuePlan: readonly Maybe[] | null;
  /** The stage, as an index, of the result: in a table of money the one at which that comes in. */
  readonly resultStage: number;
  /** By how much a test has proven that the conversion to each stage can rise, for all; left out where there are no tests. */
  readonly tested?: readonly Maybe[];
  /** How many results each of those at the last stage brings, where that comes after the result; null or left out where nobody knows. */
  readonly brought?: Maybe;
  /** Whether a channel can do as another does; null where nobody knows. */
  readonly imitable: boolean | null;
  /** Whether some may still go on, as deals that are open: who has more of them is not worse, so groups are not compared by all of theirs. */
  readonly isUnfinished: boolean;
  /** By what dates the rows of periods count; null where nobody said. */
  readonly countedBy: CountedBy | null;
  /** The days that each series is of, null where nothing says them, and through which day there are data; null where nobody looks. */
  readonly days: readonly (Days | null)[];
  readonly through: Maybe;
  /** What people typed over those days in the report of the table. */
  readonly typedDays?: TypedDays | null;
}

/** What people cost and brought; null where the table does not say. */
export interface MoneyFacts {
  readonly cost: Maybe;
  readonly revenue: Maybe;
}

/** What is planned for some series: people by stage, and money. */
export interface PlanFacts extends OfSeries {
  readonly counts: readonly Maybe[];
  readonly revenue: Maybe;
  /** The days that it names itself; null where those are not known, left out where it names none. */
  readonly days?: Days | null;
}

/** What a table says that holds people and nothing else. */
export const peopleOnly = {
  channels: [],
  periods: [],
  benchmarks: null,
  money: { cost: null, revenue: null },
  moneyBySeries: [],
  moneyOnly: [],
  plan: [],
  planOfMore: [],
  revenuePlan: null,
  imitable: null,
  isUnfinished: false,
  countedBy: null,
  days: [],
  through: null,
} as const;

/** The series that a funnel adds up, as indexes: months that have not come yet stand empty in a year's table, and are no part of it. */
export function countedSeries({ series, counts }: Pick<TableFacts, "series" | "counts">): number[] {
  const all = series.map((_, at) => at);
  const begun = new Set(all.filter((at) => counts.some((row) => row[at] !== null)).map((at) => series[at]!.period));
  const counted = all.filter((at) => begun.has(series[at]!.period));
  return counted.length > 0 ? counted : all;
}

/** The people of a table by stage, over all series that are counted. */
export const peopleOf = (facts: Pick<TableFacts, "series" | "counts">): Maybe[] =>
  peopleIn(facts, countedSeries(facts));

const peopleIn = ({ counts }: Pick<TableFacts, "counts">, series: readonly number[]): Maybe[] =>
  totals(counts.map((row) => series.map((at) => row[at] ?? null)));

/** Where people are lost, whether that is real, and what it is worth. */
export function answerOfFacts(facts: TableFacts): AnswerFacts {
  const { benchmarks, countedBy, money, resultStage, imitable, isUnfinished } = facts;
  const counted = countedSeries(facts);
  const groups = partsOf(facts, counted, "channel");
  const periods = partsOf(facts, counted, "period");
  const plan = plannedPeople(facts.plan, counted);
  const planDays = daysOfPlan(facts, counted);
  // Of those who entered lately the later stages are still to come.
  const isComplete = countedBy !== "entrants" || resultStage === 0;
  const known = { counts: peopleIn(facts, counted), revenue: money.revenue, resultStage, imitable, isUnfinished };
  const { paying, whole } = moneyOfSome(facts, counted);
  const days = paceDays(planDays, facts.through, facts.typedDays ?? null);
  const answer = answerOf({
    ...known,
    brought: facts.brought ?? null,
    ...(facts.tested ? { tested: facts.tested } : {}),
    paying,
    plan: plan ?? plannedPeople(facts.planOfMore, counted),
    norms: benchmarks,
    groups: isUnfinished ? [] : groups.map(({ counts }) => counts),
    periods: periods.map(({ counts }) => counts),
    countedBy,
  });
  return {
    ...answer,
    ...known,
    plan,
    cost: money.cost,
    whole,
    // What all are planned to earn is not compared with what some earned.
    revenuePlan: money.revenue !== null && whole.revenue === null ? null : plannedRevenue(facts, counted),
    groups: groups.map(({ name }) => name),
    periods,
    entry: isComplete
      ? entryGap({
          entered: known.counts[0] ?? null,
          reached: known.counts[resultStage] ?? null,
          plan: plan?.[0] ?? null,
          average: answer.average,
          days,
        })
      : null,
    progress: isComplete ? progress(plan?.[resultStage] ?? null, known.counts[resultStage] ?? null, days) : null,
    planDays,
    through: facts.through,
  };
}

/** The days that the plan of all that is counted is of; null where it is of several periods, or of other days than the people are. */
function daysOfPlan({ plan, days, periods }: TableFacts, counted: readonly number[]): Days | null {
  const own = sameDays(counted.map((at) => days[at] ?? null));
  const isOwn = plansOf(plan, counted).every(({ series, days: named }) => {
    if (named !== undefined) return sameDays([named, own]) !== null;
    return series.length > 0 ? series.every((at) => counted.includes(at)) : periods.length < 2;
  });
  return isOwn ? own : null;
}

/** The people of each channel, or of each period; none where there are not two of them. */
function partsOf(facts: TableFacts, counted: readonly number[], key: "channel" | "period") {
  const names = key === "channel" ? facts.channels : facts.periods;
  const parts = names
    .map((name) => ({ name, series: counted.filter((at) => facts.series[at]![key] === name) }))
    .filter(({ series }) => series.length > 0);
  const told = parts.length > 1 ? parts : [];
  return told.map(({ name, series }) => ({
    name,
    counts: peopleIn(facts, series),
    days: sameDays(series.map((at) => facts.days[at] ?? null)),
  }));
}

/** People planned at each stage; null at one where a plan has no number, and for a table without plans. */
function plannedPeople(plan: readonly PlanFacts[], counted: readonly number[]): Maybe[] | null {
  if (plan.length === 0) return null;
  const plans = plansOf(plan, counted);
  return plan[0]!.counts.map((_, stage) => sumOfAll(plans.map(({ counts }) => counts[stage] ?? null)));
}

function plannedRevenue({ plan, revenuePlan }: TableFacts, counted: readonly number[]): Maybe {
  if (revenuePlan) return sumOfAll(counted.map((at) => revenuePlan[at] ?? null));
  return sumOfAll(plansOf(plan, counted).map(({ revenue }) => revenue));
}

/** A table as if it held the people of one channel or period only, with what is known of those. */
export function partOf<Facts extends TableFacts>(facts: Facts, only: Only): Facts {
  if (only.channel === null && only.period === null) return facts;
  const kept = seriesOf(only, facts.series);
  const pick = <T>(items: readonly T[]): T[] => kept.map((at) => items[at]!);
  const part = {
    series: pick(facts.series),
    counts: facts.counts.map(pick),
    moneyBySeries: facts.moneyBySeries.length > 0 ? pick(facts.moneyBySeries) : [],
    moneyOnly: facts.moneyOnly.filter((each) => isOf(only, each)),
    days: facts.days.length > 0 ? pick(facts.days) : [],
  };
  // What was tested was tested with all.
  const { tested: _, ...others } = facts;
  return {
    ...(others as Facts),
    ...plansOfPart(facts, facts.series, only),
    channels: only.channel === null ? facts.channels : [only.channel],
    periods: only.period === null ? facts.periods : [only.period],
    ...part,
    money: moneyIn(part),
    revenuePlan: facts.revenuePlan && pick(facts.revenuePlan),
    // Days that were typed for a table that said none are those of all its periods.
    ...(only.period !== null && facts.typedDays && !facts.typedDays.offered ? { typedDays: null } : {}),
  };
}

/** The money of all series that are counted, and of lines without people. */
export function moneyIn(facts: Pick<TableFacts, "series" | "counts" | "moneyBySeries" | "moneyOnly">): MoneyFacts {
  const amounts = [...countedSeries(facts).flatMap((at) => facts.moneyBySeries[at] ?? []), ...facts.moneyOnly];
  return {
    cost: sumOfKnown(amounts.map(({ cost }) => cost)),
    revenue: sumOfKnown(amounts.map(({ revenue }) => revenue)),
  };
}

const sumOfKnown = (amounts: readonly Maybe[]): Maybe => {
  const known = amounts.filter((amount) => amount !== null);
  return known.length > 0 ? known.reduce((sum, each) => sum + each, 0) : null;
};

const sumOfAll = (amounts: readonly Maybe[]): Maybe => (amounts.includes(null) ? null : sumOfKnown(amounts));
