import { type Only, type Owner, seriesOf } from "./only";

/** A plan of some series (indexes); of none where nobody knows whose it is: then it is that of all. */
export interface OfSeries {
  readonly series: readonly number[];
}

/** The plans of a table or of a part of it. */
export interface Plans<Plan extends OfSeries> {
  /** Of its people. */
  readonly plan: readonly Plan[];
  /** Of more than its people, which are none of a part: only their conversions are meant for it, too. */
  readonly planOfMore: readonly Plan[];
}

/**
 * The plans that make up that of some series; none where one of those has none: a plan of a part beside the people of all would look fulfilled.
 * Plans of months that have not begun are no part of it; a year's plan is one also of its first months.
 */
export function plansOf<Plan extends OfSeries>(plan: readonly Plan[], wanted: readonly number[]): readonly Plan[] {
  const some = plansAmong(plan, wanted);
  const planned = new Set(some.flatMap(({ series }) => series));
  const isOfAll = some.some(({ series }) => series.length === 0) || wanted.every((each) => planned.has(each));
  return isOfAll ? some : [];
}

/** The plans that some series have a part in; whose plan it is may not be told: then it is that of all. */
export const plansAmong = <Plan extends OfSeries>(plan: readonly Plan[], wanted: readonly number[]): readonly Plan[] =>
  plan.filter(({ series }) => series.length === 0 || series.some((each) => wanted.includes(each)));

/**
 * The plans of one channel or period: its own, or else the conversions of a plan that names neither a channel nor a period of its own. Somebody
 * else's plan is none of it.
 */
export function plansOfPart<Plan extends OfSeries>(
  { plan, planOfMore }: Plans<Plan>,
  series: readonly Owner[],
  only: Only,
): Plans<Plan> {
  const kept = seriesOf(only, series);
  const within = (plans: readonly Plan[]): Plan[] =>
    plans.map((each) => ({
      ...each,
      series: each.series.flatMap((at) => (kept.includes(at) ? kept.indexOf(at) : [])),
    }));
  const common = (plans: readonly Plan[]) => plans.filter((each) => isCommon(each, series, only, kept));
  const [ofPeople, ...ofMore] = [
    ownPlans(plan, kept),
    common(plan),
    ownPlans(planOfMore, kept),
    common(planOfMore),
  ] as const;
  if (ofPeople.length > 0) return { plan: within(ofPeople), planOfMore: [] };
  return { plan: [], planOfMore: within(ofMore.find((plans) => plans.length > 0) ?? []) };
}

/** The plans of some series alone: a plan of others, too, or one that names nobody, is none of theirs. */
export const ownPlans = <Plan extends OfSeries>(plan: readonly Plan[], kept: readonly number[]): Plan[] =>
  plan.filter(({ series }) => series.length > 0 && series.every((each) => kept.includes(each)));

/** Whether a plan names nobody of those among whom a part was picked. */
function isCommon(plan: OfSeries, series: readonly Owner[], only: Only, kept: readonly number[]): boolean {
  if (plan.series.length === 0) return true;
  const namesOf = (key: "channel" | "period", some: readonly Owner[]) => new Set(some.map((each) => each[key])).size;
  const planned = plan.series.map((at) => series[at]!);
  return (
    plan.series.some((each) => kept.includes(each)) &&
    (["channel", "period"] as const).every(
      (key) => only[key] === null || namesOf(key, planned) === namesOf(key, series),
    )
  );
}
