import { f, known, range } from "../formula";
import { COST, COST_SO_FAR, REVENUE, STAGE_COST } from "../names";
import { besideStage, moneyOf, revenueOf } from "../people";
import type { Block, PlanCell, Row } from "../plan";
import { type Context, stagesFrom } from "./context";

/** Money spent by stage, and spent and earned in all: for the money block and the channels. */
export function moneyWorkings(context: Context): Block {
  const { model, n, whole } = context;
  const { stageCost, cost } = model.table.beside;
  const single = (content: PlanCell["content"] & object, name: NonNullable<PlanCell["name"]>): Row => ({
    cells: { B: { content, style: "workings", name } },
  });
  const spent = cost ? moneyOf(model.table, cost, whole.series) : f`${COST_SO_FAR(n)}`;
  const earned = revenueOf(model.table, whole.series);
  return {
    rows: [],
    workings: [
      ...(stageCost ? stagesFrom(1, n).map((stage) => stageRow(context, stage, stageCost.index)) : []),
      ...(cost || stageCost ? [single(spent, COST)] : []),
      ...(earned ? [single(earned, REVENUE)] : []),
    ],
  };
}

// A stage that cost nothing is left blank in many tables.
function stageRow({ model, n }: Context, stage: number, line: number): Row {
  const at = besideStage(model.table, stage, line);
  const upTo = range(STAGE_COST(1), STAGE_COST(stage));
  return {
    cells: {
      B: { content: known([at], at), style: "workings", name: STAGE_COST(stage) },
      C: {
        content: f`IF(COUNT(${range(STAGE_COST(1), STAGE_COST(n))})>0; SUM(${upTo}); "")`,
        style: "workings",
        name: COST_SO_FAR(stage),
      },
    },
  };
}
