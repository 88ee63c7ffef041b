import { STATUS } from "../cellNames";
import { range } from "../formula";
import type { SheetPlan } from "../plan";
import { COLOR } from "../styles";
import { columnWidths, FACT, FACT_REVENUE } from "./planCells";
import { planFacts } from "./planFacts";
import { openShares, planGroups } from "./planGroups";
import { planHead } from "./planHead";
import { openInputs, planInputs } from "./planInputs";
import type { PlanModel } from "./planModel";
import { openRates, planScenarios } from "./planScenarios";
import { planTime } from "./planTime";

/** The sheet of a plan: yellow inputs, a stage table of plan and fact over them, and what the same target takes in other ways. */
export function planSheet(model: PlanModel): SheetPlan {
  const n = model.stages.length;
  return {
    columnWidths: columnWidths(model),
    blocks: [planHead, planInputs, planFacts, planTime, planScenarios, planGroups].map((block) => block(model)),
    frozenRows: 2,
    tabColor: COLOR.accent,
    inputs: null,
    open: [
      openInputs(model),
      range(FACT(1), model.average === null ? FACT(n) : FACT_REVENUE),
      openRates(n),
      ...(model.groups.length > 0 ? [openShares(model)] : []),
    ],
    places: [],
    status: STATUS,
    sourceSheet: model.source.sheetName,
  };
}
