import { countedSeries } from "../../tables/countedSeries";
import { onlySeries } from "../../tables/onlySeries";
import type { StageTable } from "../../tables/stageTable";
import type { Context } from "../blocks/context";
import { type CellReference, cell, type Formula, f } from "../formula";
import { pale } from "../pale";
import type { PlanCell } from "../plan";
import { plannedRevenueOf, planOf } from "../sourceFormulas";
import { PLAN_RATE, PLANNED, PLANNED_REVENUE } from "./levelCells";
import { byPicked, ifAll } from "./selector";

/** People of the plan whose conversions are the level of those who are shown: their own, or one that names nobody. */
const RATED = (stage: number): CellReference => cell(`worth planned people for rates ${stage}`);

/** The table of each channel that can be picked in the report. */
const partsOf = ({ selects, channels, model }: Context): StageTable[] =>
  selects ? channels.map(({ name }) => onlySeries(model.table, { channel: name, period: null })) : [];

const ratedBy = ({ plan, planOfMore }: StageTable) => (plan.length > 0 ? plan : planOfMore);

/** What is planned at each stage for those who are shown, and the conversion that is planned for the step to it. */
export function plannedCells(context: Context): (stage: number) => Record<string, PlanCell> {
  const { table } = context.model;
  const rated = ratedBy(table);
  if (rated.length === 0) return () => ({});
  const parts = partsOf(context);
  const isOwn = [table, ...parts].every(({ planOfMore }) => planOfMore.length === 0);
  const base = isOwn ? PLANNED : RATED;
  const all = (stage: number) => planOf({ plan: rated }, context.whole.series, stage);
  const of = (part: StageTable, plan: StageTable["plan"], stage: number) =>
    planOf({ plan }, countedSeries(part), stage);
  const isCommon = parts.every(({ plan, planOfMore }) => plan.length === 0 && planOfMore.length === rated.length);
  const haveOwn = parts.some(({ plan }) => plan.length > 0);
  const picked = (stage: number) => (haveOwn ? byPicked(parts.map((part) => of(part, part.plan, stage))) : f`""`);
  const ratedPicked = (stage: number) => byPicked(parts.map((part) => of(part, ratedBy(part), stage)));
  return (stage) => {
    const [entered, made] = [base(stage - 1), base(stage)];
    const rate = f`IF(COUNT(${made}; ${entered})=2; IF(${entered}>0; ${made}/${entered}; ""); "")`;
    const rates = isCommon ? all(stage) : ifAll(context, all(stage), ratedPicked(stage));
    return {
      ...(isOwn ? {} : { E: pale(rates, RATED(stage)) }),
      ...(table.plan.length > 0
        ? { A: pale(ifAll(context, isOwn ? all(stage) : f`${RATED(stage)}`, picked(stage)), PLANNED(stage)) }
        : {}),
      B: pale(stage > 1 ? rate : f`""`, PLAN_RATE(stage)),
    };
  };
}

/** The money that is planned to be earned by those who are shown; nothing where none is. */
export function plannedRevenueCell(context: Context): Record<string, PlanCell> {
  const { table, cells } = context.model;
  const sumIn = (part: StageTable): Formula => plannedRevenueOf({ table: part, cells }) ?? f`""`;
  if (!isRevenuePlanned(context)) return {};
  const parts = partsOf(context);
  const picked = parts.some((part) => isPlannedIn(part, context)) ? byPicked(parts.map(sumIn)) : f`""`;
  return { B: pale(ifAll(context, sumIn(table), picked), PLANNED_REVENUE) };
}

const isPlannedIn = (table: StageTable, { model }: Context): boolean =>
  plannedRevenueOf({ table, cells: model.cells }) !== null;

/** Whether anybody of those who can be shown plans to earn something. */
export const isRevenuePlanned = (context: Context): boolean =>
  [context.model.table, ...partsOf(context)].some((table) => isPlannedIn(table, context));
