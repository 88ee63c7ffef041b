import { fill } from "../../text/fill";
import { type Formula, f, known, pinColumn, range } from "../formula";
import {
  BECOMES,
  CONVERSION,
  DOUBTFUL,
  FACTOR,
  FROM_START,
  GROWTH,
  GROWTH_TOGETHER,
  PEOPLE,
  PEOPLE_THEN,
  POINTS,
  pointsRange,
} from "../names";
import { growthFormat, INDENT, percentFormat } from "../phrases";
import type { Block, Row } from "../plan";
import { stepCell, stepHeight } from "../stepCell";
import { type StepPoints, stepPoints } from "../stepPoints";
import { COLOR, FORMAT } from "../styles";
import { type Context, stagesFrom } from "./context";
import { grownBy, isDoubtful } from "./growth";

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
  const points = stepPoints(model.table.stages, model.previousInputs);
  const factorOf = (stage: number): Row => ({
    cells: {
      B: { content: factor(stage), style: "workings", name: FACTOR(stage) },
      C: { content: isDoubtful(POINTS(stage), CONVERSION(stage)), style: "workings", name: DOUBTFUL(stage) },
    },
  });
  const isAnyDoubtful = f`SUM(${range(DOUBTFUL(2), DOUBTFUL(n))})>0`;
  const growth = range(GROWTH(2), GROWTH_TOGETHER);
  return {
    rows: [
      { cells: {} },
      { cells: { A: { content: texts.whatIf, style: "heading" } } },
      {
        cells: {
          A: {
            content: f`IF(${isAnyDoubtful}; ${fill(texts.doubtfulPoints, {}, model.locale)}; ${texts.whatIfNote})`,
            style: "note",
          },
        },
      },
      header,
      ...stagesFrom(2, n).map((stage) => stepRow(context, stage, points[stage - 2]!)),
      together(context),
    ],
    workings: stagesFrom(2, n).map(factorOf),
    rules: [
      { on: pointsRange(n), when: f`${pinColumn(DOUBTFUL(2))}=1`, style: { color: COLOR.alarm } },
      { on: growth, when: f`${pinColumn(GROWTH(2))}=${UNCHANGED}`, style: { color: COLOR.grey } },
      {
        on: growth,
        when: f`ISNUMBER(${pinColumn(GROWTH(2))})*(${pinColumn(GROWTH(2))}<0)`,
        style: { color: COLOR.alarm },
      },
    ],
    validations: [{ on: pointsRange(n), between: [-MOST_POINTS, MOST_POINTS], help: texts.inputHelp }],
  };
}

function stepRow({ built, model }: Context, stage: number, { content, note }: StepPoints): Row {
  const rate = percentFormat(built[stage - 1]!.conversion, model.locale);
  return {
    ...stepHeight(model.table.stages),
    cells: {
      B: stepCell(stage, model.table.stages),
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
  const product = f`IF(COUNT(${factors(n)})=${n - 1}; PRODUCT(${factors(n)}); "")`;
  const then = PEOPLE_THEN(n);
  return {
    cells: {
      B: { content: texts.allTogether, style: "totalText" },
      C: { content: f`${PEOPLE(n)}`, style: "totalNumber", format: FORMAT.people },
      D: { content: f`${FROM_START(n)}`, style: "totalNumber", format: overall },
      F: {
        content: known([then, PEOPLE(1)], f`IF(${PEOPLE(1)}>0; ${then}/${PEOPLE(1)}; "")`),
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
  const before = stage === 2 ? PEOPLE(1) : PEOPLE_THEN(stage - 1);
  const grown = known([PEOPLE(stage)], f`${PEOPLE(stage)}*PRODUCT(${factors(stage)})`);
  const fromNothing = known(
    [CONVERSION(stage), before],
    f`IF(${CONVERSION(stage)}=0; ${before}*${BECOMES(stage)}; "")`,
  );
  return f`IF(COUNT(${factors(stage)})=${stage - 1}; ${grown}; ${fromNothing})`;
}

/** By how many times the step multiplies the result; 1 when its input is 0 or no number, blank when it is unknown. */
function factor(stage: number): Formula {
  const points = POINTS(stage);
  const grown = grownBy(stage, f`${points}/100`);
  return f`IF(ISNUMBER(${points}); IF(${points}=0; 1; ${grown}); 1)`;
}

const factors = (stage: number) => range(FACTOR(2), FACTOR(stage));

const asGrowth = (factor: Formula): Formula =>
  f`IF(ISNUMBER(${factor}); IF(${factor}=1; ${UNCHANGED}; ${factor}-1); "")`;

const UNCHANGED = `${INDENT}—`;
