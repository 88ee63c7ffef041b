import { type Context, stagesFrom } from "../blocks/context";
import { BENCHMARK, CONVERSION, PEOPLE, REVENUE, STAGE } from "../cellNames";
import { testedPoints, testsRow } from "../experiments/testedSteps";
import { type CellReference, type Formula, f, known } from "../formula";
import { pale } from "../pale";
import type { Block, PlanCell, Row } from "../plan";
import { besideStage, rateAt } from "../sourceFormulas";
import { GROUP_LEVEL } from "./groupCells";
import {
  AVERAGE,
  BELOW_LEVEL,
  EXTRA,
  endOf,
  GAP_CHANCE,
  hasMoney,
  KIND,
  KINDS,
  type Kind,
  kindsOf,
  LEVEL,
  PLAN_RATE,
  RUN_LEVEL,
  TEST_LEVEL,
  TEST_POINTS,
  VARIANCE,
} from "./levelCells";
import { peopleWith } from "./moneyOfSome";
import { plannedCells, plannedRevenueCell } from "./plannedPeople";
import { returnsRow } from "./returned";
import { ifAll } from "./selector";
import { rankRow, summaryRows } from "./worthRank";

const BLANK = f`""`;

/** The workings of worth; the average amount also where no step has a level. */
export function levels(context: Context): Block {
  const steps = stagesFrom(1, context.n);
  const kinds = kindsOf(context);
  const planned = plannedCells(context);
  const paying = peopleWith(context, "revenue", context.moneyStage);
  const average = f`IF(ISNUMBER(${REVENUE}); IF(ISNUMBER(${paying}); IF(${paying}>0; ${REVENUE}/${paying}; ""); ""); "")`;
  return {
    rows: [],
    workings: [
      ...(hasMoney(context) ? [{ cells: { A: pale(average, AVERAGE), ...plannedRevenueCell(context) } }] : []),
      ...(kinds.length === 0
        ? []
        : [
            ...(kinds.includes("test") ? [testsRow(context.model.experiments!)] : []),
            ...steps.map((stage) => sourcesRow(context, stage, planned(stage))),
            ...steps.map((stage) => worthRow(context, kinds, stage)),
            ...returnsRow(context),
            ...steps.map((stage) => rankRow(context, stage)),
            ...summaryRows(context),
          ]),
    ],
  };
}

function sourcesRow(context: Context, stage: number, planned: Record<string, PlanCell>): Row {
  const { answer, model } = context;
  const { table, cells } = model;
  const level = answer.levels[stage - 1] ?? null;
  const run: PlanCell = {
    content: level?.kind === "run" ? level.rate : BLANK,
    style: "workings",
    name: RUN_LEVEL(stage),
  };
  const { benchmark } = table.beside;
  const norm = benchmark && stage > 1 ? rateAt(benchmark, besideStage(table, stage, benchmark.index), cells) : BLANK;
  return {
    cells: {
      ...planned,
      ...(benchmark ? { C: pale(norm, BENCHMARK(stage)) } : {}),
      D: run,
      ...testedCells(context, stage),
    },
  };
}

const LEVEL_BY: Readonly<Record<Kind, (stage: number) => CellReference>> = {
  plan: PLAN_RATE,
  norm: BENCHMARK,
  group: GROUP_LEVEL,
  test: TEST_LEVEL,
  run: RUN_LEVEL,
};

/** What a test has proven, in points, and the conversion that is within reach by that; blank where none has. */
function testedCells({ model, answer }: Context, stage: number): Record<string, PlanCell> {
  const { experiments } = model;
  if (!experiments || !answer.levels.some((level) => level?.kind === "test")) return {};
  const [rate, points] = [CONVERSION(stage), TEST_POINTS(stage)];
  return {
    E: pale(stage > 1 ? testedPoints(experiments, stage, STAGE(stage - 1)) : BLANK, points),
    F: pale(stage > 1 ? known([rate, points], f`${rate}+${points}/100`) : BLANK, TEST_LEVEL(stage)),
  };
}

function worthRow(context: Context, kinds: readonly Kind[], stage: number): Row {
  const level = firstOf(context, kinds, stage, (kind) => f`${LEVEL_BY[kind](stage)}`);
  const kind = firstOf(context, kinds, stage, (each) => f`${KINDS.indexOf(each) + 1}`);
  const [p, l, end] = [CONVERSION(stage), LEVEL(stage), PEOPLE(endOf(context, stage))];
  const reached = f`IF(${l}<1; ${l}; 1)`;
  const extra = f`IF(${p}*${end}>0; IF(${reached}>${p}; ${end}*(${reached}/${p}-1); ""); "")`;
  const [entered, made] = [PEOPLE(stage - 1), PEOPLE(stage)];
  const z = f`ABS(${made}-${entered}*${l})/SQRT(${entered}*${l}*(1-${l}))`;
  // Where all are to go on, one who does not is no chance.
  const tested = f`IF(${l}<1; 2*(1-NORMSDIST(${z})); IF(${made}<${entered}; 0; 2))`;
  const chance = f`IF(${KIND(stage)}<=2; IF((${entered}>0)*(${l}>0); ${tested}; 2); 2)`;
  const isStep = stage > 1;
  return {
    cells: {
      A: pale(isStep ? level : BLANK, l),
      B: pale(isStep ? kind : BLANK, KIND(stage)),
      C: pale(isStep ? f`IF(COUNT(${l}; ${p}; ${end})=3; ${extra}; "")` : BLANK, EXTRA(stage)),
      D: pale(isStep ? f`IF(COUNT(${l}; ${entered}; ${made})=3; ${chance}; 2)` : f`2`, GAP_CHANCE(stage)),
      E: pale(
        isStep ? f`IF(COUNT(${entered}; ${made})=2; IF(${entered}*${made}>0; 1/${made}-1/${entered}; 0); 0)` : f`0`,
        VARIANCE(stage),
      ),
      F: pale(isStep ? f`IF(COUNT(${l}; ${p})=2; IF(${reached}>${p}; 1; 0); "")` : BLANK, BELOW_LEVEL(stage)),
    },
  };
}

function firstOf(context: Context, kinds: readonly Kind[], stage: number, value: (kind: Kind) => Formula): Formula {
  return kinds.reduceRight<Formula>((rest, kind) => {
    const isThere = f`ISNUMBER(${LEVEL_BY[kind](stage)})`;
    // What tests, groups and earlier periods show is proven of all of them together: of a picked one nobody tested whether its gap is chance.
    const isLevel = kind === "test" || kind === "group" || kind === "run" ? ifAll(context, isThere, f`1=0`) : isThere;
    return f`IF(${isLevel}; ${value(kind)}; ${rest})`;
  }, BLANK);
}
