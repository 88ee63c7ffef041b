import { AVERAGE } from "../answer/levelCells";
import { wholeMoney } from "../answer/moneyOfSome";
import { answerTexts } from "../answer/words";
import { AVERAGE_FACTOR, FACTOR, REVENUE, REVENUE_THEN } from "../cellNames";
import { type CellReference, cell, type Formula, f, known } from "../formula";
import { growthFormat, INDENT } from "../formulaPieces";
import type { Row } from "../plan";
import type { StepPoints } from "../stepPoints";
import { FORMAT } from "../styles";
import type { Context } from "./context";
import { asGrowth, factors, sizeInput } from "./whatIfPieces";

/** The growth of what is earned, and of what is left of it. */
export const PROFIT_GROWTH = cell("growth of the profit");
export const REVENUE_GROWTH = cell("growth of the revenue");

/** The last of them that a table with money has. */
export const lastGrowth = ({ model }: Pick<Context, "model">): CellReference =>
  model.table.beside.cost || model.table.beside.stageCost ? PROFIT_GROWTH : REVENUE_GROWTH;

/** The average amount with its yellow cell. */
export function averageRow(context: Context, points: StepPoints): Row {
  const { model, n } = context;
  return {
    cells: {
      B: { content: answerTexts(context).average, style: "text" },
      C: { content: f`${AVERAGE}`, style: "number", format: FORMAT.money },
      E: sizeInput(context, points, n + 1),
      G: { content: known([AVERAGE], f`${AVERAGE}*${AVERAGE_FACTOR}`), style: "number", format: FORMAT.money },
      H: { content: asGrowth(f`${AVERAGE_FACTOR}`), style: "growth", format: growthFormat(model.locale, INDENT) },
    },
    line: "hair",
  };
}

/** What is earned then, and what is left of it when more entrants cost as much each. */
export function moneyRows(context: Context): Row[] {
  const { texts, model, moneyStage } = context;
  const { cost, stageCost } = model.table.beside;
  const all = factors(moneyStage);
  const grown = f`IF(COUNT(${all})=${moneyStage}; ${REVENUE}*PRODUCT(${all})*${AVERAGE_FACTOR}; "")`;
  const change = (then: Formula | CellReference, now: Formula | CellReference) =>
    f`IF(${now}>0; ${asGrowth(f`(${then}/${now})`)}; "")`;
  const row = (
    label: string,
    now: Formula,
    then: Formula,
    growth: Formula,
    name: CellReference | null,
    own: CellReference,
  ): Row => ({
    cells: {
      B: { content: label, style: "totalText" },
      C: { content: now, style: "totalNumber", format: FORMAT.balance },
      G: { content: then, style: "totalNumber", format: FORMAT.balance, ...(name ? { name } : {}) },
      H: {
        content: growth,
        style: "totalGrowth",
        format: growthFormat(model.locale, INDENT),
        name: own,
      },
    },
    line: "hair",
  });
  const then = REVENUE_THEN;
  const revenue = row(
    texts.revenue,
    f`${REVENUE}`,
    known([REVENUE], grown),
    known([then, REVENUE], change(then, REVENUE)),
    then,
    REVENUE_GROWTH,
  );
  if (!cost && !stageCost) return [revenue];
  const [earned, spent] = [wholeMoney(context, "revenue"), wholeMoney(context, "cost")];
  const [profit, profitThen] = [f`(${earned}-${spent})`, f`(${then}-${spent}*${FACTOR(1)})`];
  return [
    revenue,
    row(
      answerTexts(context).profit,
      known([earned, spent], profit),
      known([then, spent, earned], profitThen),
      known([then, spent, earned], change(profitThen, profit)),
      null,
      PROFIT_GROWTH,
    ),
  ];
}
