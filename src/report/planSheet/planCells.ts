import { monthText } from "../../text/day";
import { fill } from "../../text/fill";
import { planText } from "../../text/plan";
import { type CellReference, cell, type Formula, f, known, range } from "../formula";
import { LINE_OF_NAMES, shortName } from "../formulaPieces";
import type { PlanCell } from "../plan";
import type { PlanModel, Scenario } from "./planModel";

/** The yellow cells that stand once. */
export const TARGET = cell("target");
export const AVERAGE = cell("average amount");
export const MARGIN = cell("margin");
export const DAYS = cell("working days");
export const COST = cell("cost of each at the start");

/** The deals that the target takes, not rounded: hidden. */
export const DEALS = cell("deals needed");

// Stages count from 1; a conversion is known by the stage that it leads to, from 2.
export const STAGE = (stage: number): CellReference => cell(`stage ${stage}`);
export const RATE = (scenario: Scenario, stage: number): CellReference => cell(`${scenario} conversion ${stage}`);
export const PLANNED = (scenario: Scenario, stage: number): CellReference => cell(`${scenario} people ${stage}`);
export const PLAN = (stage: number): CellReference => PLANNED("plan", stage);
export const FACT = (stage: number): CellReference => cell(`fact ${stage}`);
export const FACT_REVENUE = cell("fact of the revenue");

export const textsOf = ({ language }: Pick<PlanModel, "language">) => planText[language];

/** What the sheet is called, and its title. */
export const planTitle = ({ language, month }: Pick<PlanModel, "language" | "month">): string =>
  fill(textsOf({ language }).sheetName, { month: monthText(month.year, month.month, language) }, language);

/** The columns in pixels: a margin, names, and figures of the scenarios, or of each stage and the revenue of the groups. */
export const columnWidths = ({ groups, stages }: PlanModel): number[] => {
  const figures = groups.length === 0 ? 6 : Math.max(6, stages.length + 2);
  return [36, 220, ...Array.from({ length: figures }, () => 112)];
};

export const stagesOf = ({ stages }: PlanModel): number[] => stages.map((_, at) => at + 1);

/** What money is called, with its sign where that is known: by it a reader of the table knows it. */
export const withSign = (what: string, { currency }: Pick<PlanModel, "currency">): string =>
  currency === "" ? what : `${what}, ${currency}`;

/** A text of the sheet with names in it: of a long one as much as there is room for. */
export function named(text: string, params: Readonly<Record<string, string>>, { language }: PlanModel): string {
  const short = Object.entries(params).map(([key, name]) => [
    key,
    name.length > LINE_OF_NAMES ? `${name.slice(0, LINE_OF_NAMES - 1)}…` : name,
  ]);
  return fill(text, Object.fromEntries(short), language);
}

/** The name of a stage as it stands in the first table, or stood there before its row was deleted. */
export const nameOf = (model: PlanModel, stage: number): Formula =>
  f`IFERROR(${shortName(STAGE(stage))}; ${named("{name}", { name: model.stages[stage - 1]! }, model)})`;

/** The same in a row of a table that follows the first. */
export const stageName = (model: PlanModel, stage: number): PlanCell => ({
  content: nameOf(model, stage),
  style: "text",
});

/** People of a stage as core/plan/needed.ts computes them: whole, and blank where a conversion is not at most 1 and above 0, or 0 after the deals. */
export function planned({ moneyStage }: PlanModel, scenario: Scenario, stage: number): Formula {
  if (stage === moneyStage) return known([DEALS], whole(f`${DEALS}`));
  const [from, to] = stage < moneyStage ? ([stage + 1, moneyStage] as const) : ([moneyStage + 1, stage] as const);
  const rates = range(RATE(scenario, from), RATE(scenario, to));
  const isBefore = stage < moneyStage;
  const people = isBefore ? f`${DEALS}/PRODUCT(${rates})` : f`${DEALS}*PRODUCT(${rates})`;
  const isEnough = isBefore ? f`MIN(${rates})>0` : f`MIN(${rates})>=0`;
  const isKnown = f`COUNT(${rates})=${to - from + 1}`;
  // Without the row of its only conversion nothing is left to count.
  return known([DEALS], f`IFERROR(IF(${isKnown}; IF((${isEnough})*(MAX(${rates})<=1); ${whole(people)}; ""); ""); "")`);
}

// Up to the noise of a few roundings: 437.0000000000001 is 437.
const whole = (people: Formula): Formula => f`ROUNDUP(${people}*(1-1/1000000000000); 0)`;
