import { peopleWith, wholeMoney } from "../answer/moneyOfSome";
import { COST, COST_PER_PERSON, COST_SO_FAR, PEOPLE, REVENUE, STAGE, STAGE_COST } from "../cellNames";
import { type Formula, f, known, type Reference, range } from "../formula";
import { bar, INDENT, percentFormat, shortName } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { revenueOf } from "../sourceFormulas";
import { FORMAT } from "../styles";
import { type Context, stagesFrom } from "./context";
import { peopleFormat } from "./stages";

/** What a person cost by the stage they reached, what the result cost, and what came back of it. */
export function money(context: Context): Block {
  const { texts, n, model } = context;
  const { stageCost, cost } = model.table.beside;
  if (!stageCost && !cost) return { rows: [] };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.money, style: "heading" } } },
      header(context),
      ...stagesFrom(1, n).map((stage) => stageRow(context, stage)),
      ...figures(context),
    ],
  };
}

/** Money for each of some people; blank for nobody. */
export const costOf = (cost: Reference, people: Reference): Formula =>
  known([cost, people], f`IF(${people}>0; ${cost}/${people}; "")`);

/** Return on marketing investment; blank without a cost. */
export const romiOf = (revenue: Reference, cost: Reference): Formula =>
  known([revenue, cost], f`IF(${cost}>0; (${revenue}-${cost})/${cost}; "")`);

function figures(context: Context): Row[] {
  const { texts, moneyStage, model, whole } = context;
  const row = (label: string, content: Formula, format: string): Row => ({
    cells: { B: { content: label, style: "totalText" }, D: { content, style: "totalNumber", format } },
    line: "hair",
  });
  const earned = [
    row(texts.revenue, f`${REVENUE}`, FORMAT.money),
    row(
      texts.romi,
      romiOf(wholeMoney(context, "revenue"), wholeMoney(context, "cost")),
      percentFormat(null, model.locale),
    ),
  ];
  return [
    row(texts.spent, f`${COST}`, FORMAT.money),
    row(texts.cac, costOf(COST, peopleWith(context, "cost", moneyStage)), FORMAT.smallMoney),
    ...(revenueOf(model.table, whole.series) ? earned : []),
  ];
}

function header({ texts, model }: Context): Row {
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const byStage = { D: right(texts.cost), E: right(texts.costSoFar), F: right(texts.costPerPerson) };
  return {
    cells: {
      B: { content: texts.stage, style: "header" },
      C: right(texts.people),
      ...(model.table.beside.stageCost ? byStage : { D: right(texts.costPerPerson) }),
      H: { content: INDENT + texts.costToScale, style: "header" },
    },
    line: "header",
  };
}

function stageRow(context: Context, stage: number): Row {
  const { model, n } = context;
  const people = PEOPLE(stage);
  const hasStageCost = model.table.beside.stageCost !== null;
  const spent = hasStageCost ? COST_SO_FAR(stage) : COST;
  const own = COST_PER_PERSON(stage);
  const perPerson: PlanCell = {
    content: costOf(spent, hasStageCost ? people : peopleWith(context, "cost", stage)),
    style: "number",
    format: FORMAT.smallMoney,
    name: own,
  };
  const amount = (content: Formula): PlanCell => ({ content, style: "number", format: FORMAT.money });
  const all = range(COST_PER_PERSON(1), COST_PER_PERSON(n));
  return {
    cells: {
      B: { content: shortName(STAGE(stage)), style: "text" },
      C: { content: f`${people}`, style: "number", format: peopleFormat(context) },
      ...(hasStageCost
        ? { D: amount(f`${STAGE_COST(stage)}`), E: amount(f`${spent}`), F: perPerson }
        : { D: perPerson }),
      H: {
        content: known([own], f`IF(MAX(${all})>0; ${bar(f`(${own}/MAX(${all}))`)}; "")`),
        style: "bar",
      },
    },
    line: "hair",
  };
}
