import { ifAll } from "../answer/selector";
import { answerTexts } from "../answer/words";
import * as at from "../cellNames";
import { type Formula, f, known, range } from "../formula";
import { sentence } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { besideStage, rateAt } from "../sourceFormulas";
import { nameShown, stageName } from "../sourceName";
import { type Context, stagesFrom } from "./context";

/** Figures that several blocks stand on: one row a stage, then the single ones. */
export function workings(context: Context): Block {
  const singly = singles(context).map(([name, content]): Row => ({ cells: { B: { ...pale(content), name } } }));
  const average: Row = { cells: { A: { ...pale(answerTexts(context).average), name: at.AVERAGE_NAME } } };
  return {
    rows: [],
    workings: [...stagesFrom(1, context.n).map((stage) => stageRow(context, stage)), average, ...singly],
  };
}

function stageRow(context: Context, stage: number): Row {
  const { model } = context;
  const { beside } = model.table;
  const shown = sentence(nameShown(model, stage), { stage: stageName(context, stage) }, model.language);
  return {
    cells: {
      A: { ...pale(shown), name: at.STAGE(stage) },
      ...(beside.stated ? statedCells(context, stage) : {}),
    },
  };
}

/**
 * 1 where the source states a conversion that is neither that from the stage before nor that from the start, to the decimals it is stated
 * with: as the audit does, live.
 */
function statedCells(context: Context, stage: number): Record<string, PlanCell> {
  const { model } = context;
  const rates = model.table.beside.stated!;
  if (stage === 1) return { G: { ...pale(f`""`), name: at.DISAGREES(1) } };
  const stated = at.STATED(stage);
  const percent = f`100*${stated}`;
  const isWholeAt = (decimals: number) => f`ABS(${percent}-ROUND(${percent}; ${decimals}))<=1/1000000000`;
  const half = [5, 4, 3, 2, 1, 0].reduce<Formula>(
    (deeper, decimals) => f`IF(${isWholeAt(decimals)}; ${1}/${2 * 10 ** decimals}; ${deeper})`,
    f`1/2000000`,
  );
  const off = (actual: Formula) => f`ABS(100*${actual}-${percent})>${half}+1/1000000000`;
  const reached = at.FROM_START(stage);
  const either = f`IF(${off(f`${at.CONVERSION(stage)}`)}; IF(ISNUMBER(${reached}); IF(${off(f`${reached}`)}; 1; 0); 1); 0)`;
  return {
    F: { ...pale(rateAt(rates, besideStage(model.table, stage, rates.index), model.cells)), name: at.STATED(stage) },
    // The source states the conversions of all channels together.
    G: { ...pale(ifAll(context, known([stated, at.CONVERSION(stage)], either))), name: at.DISAGREES(stage) },
  };
}

function singles(context: Context): [NonNullable<PlanCell["name"]>, Formula][] {
  const people = range(at.PEOPLE(1), at.PEOPLE(context.n));
  const result = context.resultStage;
  return [
    [at.Z, f`NORMSINV(1-5/200)`],
    [at.LOW, wilson(result, "-")],
    [at.HIGH, wilson(result, "+")],
    [at.LARGEST, f`IF(COUNT(${people})>0; MAX(${people}); 0)`],
    [at.AXIS, f`IF(COUNT(${people})>0; IF(50*MIN(${people})>=MAX(${people}); 1; 0); 1)`],
  ];
}

/** One end of the Wilson score interval of the overall conversion (Wilson 1927); blank unless 0 <= reached <= entered, entered > 0. */
function wilson(n: number, sign: "+" | "-"): Formula {
  const [entered, reached, z] = [at.PEOPLE(1), at.PEOPLE(n), at.Z];
  const share = f`${reached}/${entered}`;
  const centre = f`${share}+${z}*${z}/(2*${entered})`;
  const spread = f`${z}*SQRT(${share}*(1-${share})/${entered}+${z}*${z}/(4*${entered}*${entered}))`;
  const side = sign === "-" ? f`MAX(0; (${centre}-${spread})` : f`MIN(1; (${centre}+${spread})`;
  const value = f`${side}/(1+${z}*${z}/${entered}))`;
  return known([entered, reached], f`IF(${entered}>0; IF(${reached}<=${entered}; ${value}; ""); "")`);
}
