import { MOST_DAYS } from "../../core/plan/goal";
import { workingDays } from "../../core/plan/workingDays";
import { monthText } from "../../text/day";
import { type Formula, f, known, range } from "../formula";
import { INDENT, percentFormat } from "../formulaPieces";
import type { Block, PlanCell, Row } from "../plan";
import { FORMAT } from "../styles";
import { AVERAGE, COST, DAYS, DEALS, MARGIN, named, TARGET, textsOf, withSign } from "./planCells";
import type { PlanModel } from "./planModel";

/** A yellow cell with what it is, a remark on it, and the most that it takes. */
interface Input {
  readonly label: string;
  readonly cell: PlanCell & Required<Pick<PlanCell, "name">>;
  readonly remark?: string | Formula;
  readonly most: number;
}

const MOST = 1e12;

/** What the plan begins with: the target, what turns it into deals, the days it is spread over, and what one more at the start costs. */
export function planInputs(model: PlanModel): Block {
  const inputs = [target(model), margin(model), average(model), days(model), cost(model)].filter(
    (input) => input !== null,
  );
  return {
    rows: [{ cells: {} }, { cells: { A: { content: textsOf(model).inputs, style: "heading" } } }, ...inputs.map(row)],
    workings: [{ cells: { B: { content: deals(model), style: "workings", name: DEALS } } }],
    validations: inputs.map(({ cell, most }) => ({
      on: range(cell.name, cell.name),
      between: [0, most],
      help: textsOf(model).check,
    })),
  };
}

/** The yellow cells, which people may change without a warning. */
export function openInputs(model: PlanModel) {
  const last = model.cost === null ? DAYS : COST;
  return range(TARGET, last);
}

const row = ({ label, cell, remark }: Input): Row => ({
  cells: {
    B: { content: label, style: "text" },
    C: cell,
    ...(remark ? { D: { content: typeof remark === "string" ? INDENT + remark : remark, style: "note" } } : {}),
  },
  line: "hair",
});

function target(model: PlanModel): Input {
  const { targetOf, goals, marginMeaning } = textsOf(model);
  const { goal, stages, moneyStage, amount } = model;
  const what = goal === "deals" ? stages[moneyStage - 1]! : withSign(goals[goal], model);
  return {
    label: named(targetOf, { what }, model),
    cell: { content: amount, style: "input", format: FORMAT.money, name: TARGET },
    ...(goal === "profit" ? { remark: marginMeaning } : {}),
    most: MOST,
  };
}

function margin(model: PlanModel): Input | null {
  if (model.goal !== "profit") return null;
  return {
    label: textsOf(model).marginInput,
    cell: { content: model.margin!, style: "input", format: percentFormat(null, model.locale), name: MARGIN },
    most: 1,
  };
}

function average(model: PlanModel): Input | null {
  if (model.average === null) return null;
  return {
    label: withSign(textsOf(model).average, model),
    cell: { content: model.average, style: "input", format: moneyFormat(model.average), name: AVERAGE },
    most: MOST,
  };
}

function days(model: PlanModel): Input {
  const { days: label, daysOfMonth } = textsOf(model);
  const usual = workingDays(model.month);
  const ofMonth = named(daysOfMonth, { month: monthText(model.month.year, model.month.month, model.language) }, model);
  return {
    label,
    cell: { content: model.days, style: "input", format: FORMAT.general, name: DAYS },
    // As long as they are just those.
    remark: f`IF(${DAYS}=${usual}; ${INDENT + ofMonth}; "")`,
    most: MOST_DAYS,
  };
}

function cost(model: PlanModel): Input | null {
  if (model.cost === null) return null;
  const { spendInput, spendGiven } = textsOf(model);
  const stage = model.stages[0]!;
  return {
    label: named(spendInput, { stage }, model),
    cell: { content: model.cost, style: "input", format: moneyFormat(model.cost), name: COST },
    remark: named(spendGiven, { stage }, model),
    most: MOST,
  };
}

// Whole units are enough from a hundred on.
const moneyFormat = (amount: number): string => (amount < 100 ? FORMAT.smallMoney : FORMAT.money);

/** The deals of the target, as the report's core has them; blank where a yellow cell is no number above 0. */
function deals({ goal }: PlanModel): Formula {
  if (goal === "deals") return known([TARGET], f`IF(${TARGET}>0; ${TARGET}; "")`);
  if (goal === "revenue")
    return known([TARGET, AVERAGE], f`IF((${TARGET}>0)*(${AVERAGE}>0); ${TARGET}/${AVERAGE}; "")`);
  const isThere = f`(${TARGET}>0)*(${AVERAGE}>0)*(${MARGIN}>0)*(${MARGIN}<=1)`;
  return known([TARGET, AVERAGE, MARGIN], f`IF(${isThere}; ${TARGET}/${MARGIN}/${AVERAGE}; "")`);
}
