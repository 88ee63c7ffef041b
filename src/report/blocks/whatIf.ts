import { oneLine } from "../../core/oneLine";
import type { Line } from "../../tables/stageTable";
import { fill } from "../../text/fill";
import { hasMoney } from "../answer/levelCells";
import { ifAll } from "../answer/selector";
import { answerTexts, say } from "../answer/words";
import {
  AVERAGE_FACTOR,
  BECOMES,
  BUILT_NAME,
  CONVERSION,
  DOUBTFUL,
  FACTOR,
  FROM_START,
  GROWTH,
  GROWTH_TOGETHER,
  inputsRange,
  PEOPLE,
  PEOPLE_THEN,
  POINTS,
  STAGE,
} from "../cellNames";
import { type CellReference, type Formula, f, join, known, pinColumn, range } from "../formula";
import { growthFormat, INDENT, percentFormat, shortName } from "../formulaPieces";
import { pale } from "../pale";
import type { Block, Row } from "../plan";
import { stepCell, stepHeight } from "../stepCell";
import { type StepPoints, stepPoints } from "../stepPoints";
import { COLOR, FORMAT } from "../styles";
import { type Context, stagesFrom } from "./context";
import { grownBy, isDoubtful, isText } from "./growth";
import { averageRow, lastGrowth, moneyRows } from "./whatIfMoney";
import { asGrowth, factors, sizeFactor, sizeInput, UNCHANGED } from "./whatIfPieces";

/** The greatest change that a yellow input takes, in percentage points. */
export const MOST_POINTS = 100;

/** A yellow input per step, what its conversion and the people become, and all the changes together. */
export function whatIf(context: Context): Block {
  const { texts, n, model } = context;
  const header: Row = {
    cells: {
      B: { content: texts.step, style: "header" },
      C: { content: texts.people, style: "headerRight" },
      D: { content: texts.conversion, style: "headerRight" },
      E: { content: texts.points, style: "headerRight" },
      F: { content: texts.becomes, style: "headerRight" },
      G: { content: texts.peopleThen, style: "headerRight" },
      H: { content: INDENT + texts.growthOfResult, style: "header" },
    },
    line: "header",
  };
  const isPaid = hasMoney(context);
  const steps = whatIfSteps(context);
  const offered = firstPoints(context);
  const points = stepPoints(steps, model.previousInputs, offered);
  const inputs = inputsRange(n, isPaid);
  const builtName = (step: number) => ({ D: pale(oneLine(steps[step - 1]!.name), BUILT_NAME(step)) });
  const factorOf = (stage: number): Row => ({
    cells: {
      ...builtName(stage),
      B: pale(factor(stage), FACTOR(stage)),
      C: pale(isTypedInDoubt(stage, offered[stage - 1]!), DOUBTFUL(stage)),
    },
  });
  const sizeOf = (input: number, name: CellReference): Row => ({
    cells: {
      ...builtName(input),
      B: pale(sizeFactor(POINTS(input)), name),
      C: pale(isText(POINTS(input)), DOUBTFUL(input)),
    },
  });
  const isAnyDoubtful = f`SUM(${range(DOUBTFUL(1), DOUBTFUL(isPaid ? n + 1 : n))})>0`;
  const growth = range(GROWTH(1), isPaid ? lastGrowth(context) : GROWTH_TOGETHER);
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.whatIf, style: "heading" } } },
      {
        cells: {
          A: {
            content: f`IF(${isAnyDoubtful}; ${fill(texts.doubtfulPoints, {}, model.locale)}; IF(${isAnyCapped(n)}; ${answerTexts(context).capped}; ${noteOf(context)}))`,
            style: "note",
          },
        },
      },
      header,
      entrantsRow(context, points[0]!),
      ...stagesFrom(2, n).map((stage) => stepRow(context, stage, points[stage - 1]!)),
      ...(isPaid ? [averageRow(context, points[n]!)] : []),
      together(context),
      ...(isPaid ? moneyRows(context) : []),
    ],
    workings: [
      sizeOf(1, FACTOR(1)),
      ...stagesFrom(2, n).map(factorOf),
      ...(isPaid ? [sizeOf(n + 1, AVERAGE_FACTOR)] : []),
    ],
    rules: [
      {
        on: inputs,
        when: f`${pinColumn(DOUBTFUL(1))}=1`,
        style: { color: COLOR.alarm },
      },
      { on: growth, when: f`${pinColumn(GROWTH(1))}=${UNCHANGED}`, style: { color: COLOR.grey } },
      {
        on: growth,
        when: f`ISNUMBER(${pinColumn(GROWTH(1))})*(${pinColumn(GROWTH(1))}<0)`,
        style: { color: COLOR.alarm },
      },
    ],
    validations: [{ on: inputs, between: [-MOST_POINTS, MOST_POINTS], help: answerTexts(context).inputHelp }],
  };
}

/** What the yellow cells are of: the stages and, where money is known, the average amount. */
export const whatIfSteps = (context: Context): Pick<Line, "name" | "nameAt">[] => [
  ...context.model.table.stages,
  ...(hasMoney(context) ? [{ name: answerTexts(context).average, nameAt: null }] : []),
];

/** At first each step's gap to its level, so that the table shows what reaching all of them brings; nothing where none has a gap. */
function firstPoints({ answer, n }: Context): number[] {
  const gaps = answer.worths.map(
    ({ stage, level, conversion }) => [stage, roundPoints(Math.min(1, level) - conversion)] as const,
  );
  const byStage = new Map(gaps);
  const steps = Array.from({ length: n - 1 }, (_, step) => byStage.get(step + 1) ?? 0);
  return [0, ...steps, 0];
}

/** A small gap that the report itself offers was typed by nobody. */
function isTypedInDoubt(stage: number, offered: number): Formula {
  const points = POINTS(stage);
  const doubt = isDoubtful(points, CONVERSION(stage));
  const isOffered = f`IF(ISNUMBER(${points}); ROUND(100*${points}; 0)=${Math.round(100 * offered)}; 1=0)`;
  return offered === 0 ? doubt : f`IF(${isOffered}; 0; ${doubt})`;
}

const roundPoints = (rate: number): number => Math.round(10_000 * rate) / 100;

const isAnyCapped = (n: number): Formula =>
  join(
    stagesFrom(2, n).map(
      (stage) =>
        f`IF(COUNT(${CONVERSION(stage)}; ${POINTS(stage)})=2; (${CONVERSION(stage)}<=1)*(${CONVERSION(stage)}+${POINTS(stage)}/100>1+1/1000000); 0)`,
    ),
    "+",
  );

/** What stands in the yellow cells; the gaps of all stay there while one of them is picked. */
function noteOf(context: Context): Formula {
  const texts = answerTexts(context);
  const note = context.texts.whatIfNote;
  if (context.answer.worths.length === 0) return f`${note}`;
  return ifAll(context, f`${`${texts.gapsFirst} ${note}`}`, f`${`${texts.gapsOfAll} ${note}`}`);
}

function entrantsRow(context: Context, points: StepPoints): Row {
  const { model } = context;
  const label = say(context, answerTexts(context).entrants, { first: shortName(STAGE(1), 22) });
  return {
    cells: {
      B: { content: label, style: "text" },
      C: { content: f`${PEOPLE(1)}`, style: "number", format: FORMAT.people },
      E: sizeInput(context, points, 1),
      G: {
        content: known([PEOPLE(1)], f`${PEOPLE(1)}*${FACTOR(1)}`),
        style: "number",
        format: FORMAT.people,
        name: PEOPLE_THEN(1),
      },
      H: {
        content: asGrowth(f`${FACTOR(1)}`),
        style: "growth",
        format: growthFormat(model.locale, INDENT),
        name: GROWTH(1),
      },
    },
    line: "hair",
  };
}

function stepRow(context: Context, stage: number, { content, note }: StepPoints): Row {
  const { built, model } = context;
  const rate = percentFormat(built[stage - 1]!.conversion, model.locale);
  return {
    ...stepHeight(context.shown),
    cells: {
      B: stepCell(stage, context.shown),
      C: { content: f`${PEOPLE(stage)}`, style: "number", format: FORMAT.people },
      D: { content: f`${CONVERSION(stage)}`, style: "number", format: rate },
      E: { content, style: "input", format: FORMAT.points, name: POINTS(stage), ...(note ? { note } : {}) },
      F: { content: becomes(stage), style: "number", format: rate, name: BECOMES(stage) },
      G: { content: peopleThen(stage), style: "number", format: FORMAT.people, name: PEOPLE_THEN(stage) },
      H: {
        content: asGrowth(f`${FACTOR(stage)}`),
        style: "growth",
        format: growthFormat(model.locale, INDENT),
        name: GROWTH(stage),
      },
    },
    line: "hair",
  };
}

function together({ texts, n, built, model }: Context): Row {
  const overall = percentFormat(built[n - 1]!.fromStart, model.locale);
  const product = f`IF(COUNT(${factors(n)})=${n}; PRODUCT(${factors(n)}); "")`;
  const then = PEOPLE_THEN(n);
  return {
    cells: {
      B: { content: texts.allTogether, style: "totalText" },
      C: { content: f`${PEOPLE(n)}`, style: "totalNumber", format: FORMAT.people },
      D: { content: f`${FROM_START(n)}`, style: "totalNumber", format: overall },
      F: {
        content: known([then, PEOPLE_THEN(1)], f`IF(${PEOPLE_THEN(1)}>0; ${then}/${PEOPLE_THEN(1)}; "")`),
        style: "totalNumber",
        format: overall,
      },
      G: { content: f`${then}`, style: "totalNumber", format: FORMAT.people },
      H: {
        content: known([PEOPLE(n)], f`IF(${PEOPLE(n)}>0; ${asGrowth(product)}; "")`),
        style: "totalGrowth",
        format: growthFormat(model.locale, INDENT),
        name: GROWTH_TOGETHER,
      },
    },
    line: "hair",
  };
}

// A share stays a share when it changes; a rate above 1 is no share and is only kept from going below 0.
function becomes(stage: number): Formula {
  const rate = CONVERSION(stage);
  const changed = f`${rate}+IF(ISNUMBER(${POINTS(stage)}); ${POINTS(stage)}; 0)/100`;
  return known([rate], f`MAX(0; IF(${rate}<=1; MIN(1; ${changed}); ${changed}))`);
}

// A stage grows with the changed steps before it, whatever lies between; from a conversion of 0 only the next stage is known.
function peopleThen(stage: number): Formula {
  const before = PEOPLE_THEN(stage - 1);
  const grown = known([PEOPLE(stage)], f`${PEOPLE(stage)}*PRODUCT(${factors(stage)})`);
  const fromNothing = known(
    [CONVERSION(stage), before],
    f`IF(${CONVERSION(stage)}=0; ${before}*${BECOMES(stage)}; "")`,
  );
  return f`IF(COUNT(${factors(stage)})=${stage}; ${grown}; ${fromNothing})`;
}

/** By how many times the step multiplies the result; 1 when its input is 0 or no number, blank when it is unknown. */
function factor(stage: number): Formula {
  const points = POINTS(stage);
  const grown = grownBy(stage, f`${points}/100`);
  return f`IF(ISNUMBER(${points}); IF(${points}=0; 1; ${grown}); 1)`;
}
