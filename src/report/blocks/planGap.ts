import { hasEntry, IS_BEHIND } from "../answer/entryGap";
import { BELOW_LEVEL, GAP_ADJUSTED, hasMoney, KIND, PLANNED, PLANNED_REVENUE } from "../answer/levelCells";
import { factorPart, logarithmicMean } from "../answer/lmdi";
import { peopleWith } from "../answer/moneyOfSome";
import { answerTexts, moneyText, say } from "../answer/words";
import { CONVERSION, PEOPLE, REVENUE, STAGE } from "../cellNames";
import { type CellReference, cell, type Formula, f, known, pinColumn, range } from "../formula";
import { INDENT, LINE_OF_NAMES, percentFormat, shortName } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { plannedRevenueOf } from "../sourceFormulas";
import { stepCell, stepHeight } from "../stepCell";
import { COLOR, FORMAT, SIGN_OF_LOSS } from "../styles";
import { type Context, stagesFrom } from "./context";
import { gainsAndLosses, saidGainsAndLosses } from "./gainsAndLosses";
import { shareOf } from "./shares";
import { peopleFormat } from "./stages";

export const PART = (stage: number): CellReference => cell(`part of the gap ${stage}`);
export const PART_MONEY = (stage: number): CellReference => cell(`money of the gap ${stage}`);
/** The same money as it is written. */
const SAID_MONEY = (stage: number): CellReference => cell(`money of the gap as written ${stage}`);
/** Whether a step is below its plan by more than chance. */
export const WORD = (stage: number): CellReference => cell(`word of the gap ${stage}`);
const MEAN = cell("mean of plan and fact");
const MEAN_MONEY = cell("mean of planned and earned money");

const isPaid = (context: Context): boolean =>
  hasMoney(context) && context.moneyStage === context.n && plannedRevenueOf(context.model) !== null;

/** What the gap to the plan is made of: the entrants, each conversion and, in money, the average amount. */
export function planGap(context: Context): Block {
  const { n, texts } = context;
  const answers = answerTexts(context);
  const right = (content: string): PlanCell => ({ content, style: "headerRight" });
  const header: Row = {
    cells: {
      B: { content: texts.factor, style: "header" },
      C: right(answers.plan),
      D: right(answers.fact),
      E: right(texts.contribution),
      ...(isPaid(context) ? { F: { ...right(answers.moneyPart), across: 2 } } : {}),
      H: { content: INDENT + answers.real, style: "header" },
    },
    line: "header",
  };
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: answers.whyNotPlanned, style: "heading" } } },
      { cells: { A: { content: note(context), style: "note" } } },
      header,
      ...stagesFrom(1, n).map((stage) => factorRow(context, stage)),
      ...(isPaid(context) ? [averageRow(context)] : []),
      totalRow(context),
    ],
    workings: workings(context),
    rules: [
      ...gainsAndLosses(range(PART(1), PART(n)), PART(1), 20),
      ...(isPaid(context) ? saidGainsAndLosses(range(SAID_MONEY(1), SAID_MONEY(n + 1)), SAID_MONEY(1)) : []),
      {
        on: range(WORD(2), WORD(n)),
        when: f`${pinColumn(GAP_ADJUSTED(2))}<1/20`,
        style: { color: COLOR.alarm, bold: true },
      },
      { on: range(WORD(1), WORD(1)), when: f`LEN(${WORD(1)})>0`, style: { color: COLOR.alarm, bold: true } },
    ],
  };
}

function note(context: Context): Formula {
  const answers = answerTexts(context);
  const parts = range(PART(1), PART(context.n));
  return f`IF(COUNT(${parts})=${context.n}; ${answers.roundedParts}; ${answers.noSplit})`;
}

function factorRow(context: Context, stage: number): Row {
  const { built, model } = context;
  const isStep = stage > 1;
  const format = isStep ? percentFormat(built[stage - 1]!.conversion, model.locale) : peopleFormat(context);
  const planned = shareOf(PLANNED(stage), PLANNED(stage - 1));
  return {
    ...stepHeight(context.shown),
    cells: {
      B: isStep ? stepCell(stage, context.shown) : { content: shortName(STAGE(stage)), style: "text" },
      C: { content: isStep ? planned : f`${PLANNED(stage)}`, style: "number", format },
      D: { content: isStep ? f`${CONVERSION(stage)}` : f`${PEOPLE(stage)}`, style: "number", format },
      E: {
        content: factorPart(context.n, stage, PLANNED, PEOPLE, MEAN),
        style: "number",
        name: PART(stage),
        format: FORMAT.extra,
      },
      ...(isPaid(context) ? { G: moneyCell(context, stage) } : {}),
      H: { content: isStep ? wordOf(context, stage) : wordOfStart(context), style: "detailText", name: WORD(stage) },
    },
    line: "hair",
  };
}

// Reaches to the left, as text on the right does: a merged row would cost a service call.
/** The same part in money: each factor by the logarithm of its own growth, the average amount the last of them. */
function moneyCell(context: Context, stage: number): PlanCell {
  const own = PART_MONEY(stage);
  return { content: inMoney(context, own), style: "number", name: SAID_MONEY(stage) };
}

const inMoney = (context: Context, amount: CellReference): Formula =>
  known(
    [amount],
    f`IF(${amount}>0; "+"; IF(${amount}<0; ${SIGN_OF_LOSS}; ""))&${moneyText(context, f`ABS(${amount})`, 2)}`,
  );

function averageRow(context: Context): Row {
  const { n } = context;
  const average = (money: CellReference, people: CellReference) =>
    known([money, people], f`IF(${people}>0; ${money}/${people}; "")`);
  return {
    cells: {
      B: { content: answerTexts(context).average, style: "text" },
      C: { content: average(PLANNED_REVENUE, PLANNED(n)), style: "number", format: FORMAT.money },
      D: { content: average(REVENUE, peopleWith(context, "revenue", n)), style: "number", format: FORMAT.money },
      G: moneyCell(context, n + 1),
    },
    line: "hair",
  };
}

function totalRow(context: Context): Row {
  const { n } = context;
  const parts = range(PART(1), PART(n));
  const total = cell("money of the whole gap");
  return {
    cells: {
      B: {
        content: say(context, answerTexts(context).gapOf, { last: shortName(STAGE(n), LINE_OF_NAMES - 8) }),
        style: "totalText",
      },
      C: { content: f`${PLANNED(n)}`, style: "totalNumber", format: peopleFormat(context) },
      D: { content: f`${PEOPLE(n)}`, style: "totalNumber", format: peopleFormat(context) },
      E: {
        content: f`IF(COUNT(${parts})=${n}; SUM(${parts}); "")`,
        style: "totalNumber",
        format: FORMAT.extra,
      },
      ...(isPaid(context) ? { G: { content: inMoney(context, total), style: "totalNumber" } } : {}),
    },
    line: "hair",
  };
}

/** Of what is due by now, where the period is not over. */
const wordOfStart = (context: Context): Formula =>
  hasEntry(context) ? f`IF(${IS_BEHIND}=1; ${INDENT + answerTexts(context).isReal}; "")` : f`""`;

function wordOf(context: Context, stage: number): Formula {
  const texts = answerTexts(context);
  const isReal = f`${GAP_ADJUSTED(stage)}<1/20`;
  const below = f`IF(${isReal}; ${texts.isReal}; ${texts.isChance})`;
  const said = f`IF(${BELOW_LEVEL(stage)}=1; ${below}; IF(${isReal}; ${texts.isReal}; ${texts.met}))`;
  // Of another level than the plan's nothing is said here.
  return f`IF(${KIND(stage)}=1; IF(ISNUMBER(${BELOW_LEVEL(stage)}); ${INDENT}&${said}; ""); "")`;
}

function workings(context: Context): Row[] {
  const { n } = context;
  const known2 = f`COUNT(${range(PLANNED(1), PLANNED(n))})+COUNT(${range(PEOPLE(1), PEOPLE(n))})=${2 * n}`;
  const rows: Row[] = [{ cells: { A: pale(f`IF(${known2}; ${logarithmicMean(PLANNED(n), PEOPLE(n))}; "")`, MEAN) } }];
  if (!isPaid(context)) return rows;
  const mean = logarithmicMean(PLANNED_REVENUE, REVENUE);
  rows.push({
    cells: {
      B: pale(f`IF(COUNT(${MEAN}; ${PLANNED_REVENUE}; ${REVENUE})=3; ${mean}; "")`, MEAN_MONEY),
      C: pale(known([PLANNED_REVENUE, REVENUE], f`${REVENUE}-${PLANNED_REVENUE}`), cell("money of the whole gap")),
    },
  });
  // Of people each part is its logarithm times their mean: of money it is the same logarithm times that of the money.
  const part = (stage: number) =>
    known([MEAN_MONEY, PART(stage)], f`IF(${MEAN}>0; ${PART(stage)}/${MEAN}*${MEAN_MONEY}; "")`);
  const growth = f`LN(${REVENUE}/${PEOPLE(n)})-LN(${PLANNED_REVENUE}/${PLANNED(n)})`;
  const average = known([MEAN_MONEY], f`IF(${MEAN}*${MEAN_MONEY}>0; ${MEAN_MONEY}*(${growth}); "")`);
  return [
    ...rows,
    ...stagesFrom(1, n).map((stage): Row => ({ cells: { A: pale(part(stage), PART_MONEY(stage)) } })),
    { cells: { A: pale(average, PART_MONEY(n + 1)) } },
  ];
}
