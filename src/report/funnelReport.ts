import { contextOf } from "./blocks/context";
import { funnelChart } from "./blocks/funnelChart";
import { head } from "./blocks/head";
import { keyFigures } from "./blocks/keyFigures";
import { levers } from "./blocks/levers";
import { stages } from "./blocks/stages";
import { whatIf } from "./blocks/whatIf";
import type { FunnelModel } from "./funnelModel";
import { LAST_CORNER, MEMORY, pointsRange, stepNames } from "./names";
import type { Block, SheetPlan } from "./plan";
import { COLOR } from "./styles";

/** The funnel report of a stage table of two stages or more, in native formulas over it. */
export function funnelReport(model: FunnelModel): SheetPlan {
  const context = contextOf(model);
  return {
    columnWidths: [36, 220, 96, 96, 96, 96, 96, 164],
    blocks: [...BLOCKS.map((block) => block(context)), END],
    frozenRows: 2,
    tabColor: COLOR.accent,
    inputs: { names: stepNames(context.n), values: pointsRange(context.n) },
    memory: MEMORY,
    sourceSheet: model.source.sheetName,
  };
}

const BLOCKS = [head, keyFigures, stages, funnelChart, whatIf, levers];

// An empty row that marks where the report ends: what people write below it stays when it is rebuilt.
const END: Block = { rows: [{ cells: { H: { style: "empty", name: LAST_CORNER } } }] };
