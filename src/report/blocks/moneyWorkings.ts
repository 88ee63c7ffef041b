import type { Amounts, Money } from "../../tables/stageTable";
import { moneyOfSomeRows } from "../answer/moneyOfSome";
import { ifAll, ofPicked } from "../answer/selector";
import { ALL_COST, ALL_REVENUE, BREAKDOWN, COST, COST_SO_FAR, REVENUE, STAGE_COST } from "../cellNames";
import { type CellReference, type Formula, f, known, range } from "../formula";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { besideStage, inUnit, moneyOf, revenueOf } from "../sourceFormulas";
import { type Context, type Group, stagesFrom } from "./context";

/** Money spent by stage, and spent and earned in all: for the money block and the channels. */
export function moneyWorkings(context: Context): Block {
  const { model, n, whole, channels } = context;
  const { stageCost, cost } = model.table.beside;
  const single = (content: PlanCell["content"] & object, name: NonNullable<PlanCell["name"]>): Row => ({
    cells: { B: { content, style: "workings", name } },
  });
  const spent = cost ? moneyOf(model.table, cost, whole.series) : f`${COST_SO_FAR(n)}`;
  const earned = revenueOf(model.table, whole.series);
  const picked = (all: CellReference, by: ((channel: number) => CellReference) | null): Formula =>
    ifAll(context, f`${all}`, by ? ofPicked(context, by) : f`""`);
  const { cost: COST_OF, revenue: REVENUE_OF } = BREAKDOWN.channel;
  return {
    rows: [],
    workings: [
      ...moneyOfSomeRows(context),
      ...(stageCost ? stagesFrom(1, n).map((stage) => stageRow(context, stage, stageCost)) : []),
      ...channels.map((group, i) => channelRow(context, group, i + 1)),
      ...(cost || stageCost ? [single(spent, ALL_COST), single(picked(ALL_COST, cost ? COST_OF : null), COST)] : []),
      ...(earned
        ? [
            single(earned, ALL_REVENUE),
            single(picked(ALL_REVENUE, model.table.beside.revenue ? REVENUE_OF : null), REVENUE),
          ]
        : []),
    ],
  };
}

/** What a channel cost and brought, where the source knows. */
function channelRow({ model }: Context, { series }: Group, channel: number): Row {
  const { cost, revenue } = model.table.beside;
  const sum = (line: Amounts, name: CellReference): PlanCell => pale(moneyOf(model.table, line, series), name);
  return {
    cells: {
      ...(cost ? { B: sum(cost, BREAKDOWN.channel.cost(channel)) } : {}),
      ...(revenue ? { C: sum(revenue, BREAKDOWN.channel.revenue(channel)) } : {}),
    },
  };
}

// A stage that cost nothing is left blank in many tables.
function stageRow({ model, n }: Context, stage: number, line: Money): Row {
  const at = besideStage(model.table, stage, line.index);
  const upTo = range(STAGE_COST(1), STAGE_COST(stage));
  return {
    cells: {
      B: { content: known([at], inUnit(f`${at}`, line)), style: "workings", name: STAGE_COST(stage) },
      C: {
        content: f`IF(COUNT(${range(STAGE_COST(1), STAGE_COST(n))})>0; SUM(${upTo}); "")`,
        style: "workings",
        name: COST_SO_FAR(stage),
      },
    },
  };
}
