import { type Context, stagesFrom } from "../blocks/context";
import { type CellReference, cell, type Formula, f, join, type RangeReference, range } from "../formula";
import { BENCHMARK, CONVERSION, PEOPLE, REVENUE, STAGE } from "../names";
import { besideStage, plannedRevenueOf, planOf, rateAt, revenueOf } from "../people";
import { shortName } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { GROUP_LEVEL } from "./groupCells";
import { ifAll, SELECTED } from "./selection";

// What each step is worth at its level, as core/answer/worth.ts does it, in native formulas. A step is known by the stage it leads to.

const byStage = (what: string) => (stage: number) => cell(`worth ${what} ${stage}`);

export const PLANNED = byStage("planned people");
const PLAN_RATE = byStage("planned rate");
/** What earlier periods held for long, as of the day built. */
const RUN_LEVEL = byStage("level of a run");
export const LEVEL = byStage("level");
/** What the level is: a place in KINDS, from 1. */
export const KIND = byStage("kind");
/** People more at the end when the step alone rises to its level; blank at or above it. */
export const EXTRA = byStage("extra");
/** How likely chance alone takes a step as far from its plan or norm; 2 where there is none. */
export const GAP_CHANCE = byStage("chance of the gap");
const HOLM = byStage("holm");
/** 1 where the gap is no chance. */
export const REAL = byStage("real");
const KEY = byStage("key");
const VARIANCE = byStage("variance");
/** The stage of the real step worth most, and of the next one where both are worth about the same. */
export const TOP = cell("stage worth most");
export const ALIKE = cell("stage worth about the same");
/** Both ends of those steps by name, and what is said of the first. */
export const TOP_NAMES = byStage("name");
export const TOP_RATE = cell("rate of the step worth most");
export const TOP_LEVEL = cell("level of the step worth most");
export const TOP_EXTRA = cell("extra of the step worth most");
export const TOP_KIND = cell("kind of the level of the step worth most");
/** 1 where a step is below its level, 0 where it is not, blank where either is unknown. */
export const BELOW_LEVEL = byStage("is below");
/** How many steps have a level, how many of those have a conversion, are below it, and have a worth. */
export const WITH_LEVEL = cell("steps with a level");
export const COMPARED = cell("steps compared with their level");
export const BELOW = cell("steps below their level");
export const WITH_WORTH = cell("steps with a worth");
/** Money that is planned to be earned. */
export const PLANNED_REVENUE = cell("planned revenue");
/** Money for each of those at the stage of money. */
export const AVERAGE = cell("average amount");
export const GAP_ADJUSTED = byStage("adjusted chance of the gap");

/** What a level may be, the first one first. */
export const KINDS = ["plan", "norm", "group", "run"] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds of levels that a table can have. */
export function kindsOf(context: Context): Kind[] {
  const { table } = context.model;
  const found = (kind: Kind) => context.answer.levels.some((level) => level?.kind === kind);
  return [
    ...(table.plan.length > 0 ? (["plan"] as const) : []),
    ...(table.beside.benchmark ? (["norm"] as const) : []),
    ...(["group", "run"] as const).filter(found),
  ];
}

/** Whether money is known for the people at the stage of money. */
export const hasMoney = ({ model, whole }: Context): boolean => revenueOf(model.table, whole.series) !== null;

/** The stage at which a step's worth is counted: that of money for those before it, the last one after it and without money. */
export const endOf = (context: Context, stage: number): number =>
  hasMoney(context) && stage <= context.moneyStage ? context.moneyStage : context.n;

/** The stage of the result: what is bought is it, whoever comes back or recommends after that. */
export const resultStage = (context: Context): number => endOf(context, 1);

/** The workings of worth; the average amount also where no step has a level. */
export function levels(context: Context): Block {
  const steps = stagesFrom(1, context.n);
  const kinds = kindsOf(context);
  const average = f`IF(ISNUMBER(${REVENUE}); IF(ISNUMBER(${PEOPLE(context.moneyStage)}); IF(${PEOPLE(context.moneyStage)}>0; ${REVENUE}/${PEOPLE(context.moneyStage)}; ""); ""); "")`;
  return {
    rows: [],
    workings: [
      ...(hasMoney(context) ? [{ cells: { A: pale(average, AVERAGE), ...plannedRevenueCell(context) } }] : []),
      ...(kinds.length === 0
        ? []
        : [
            ...steps.map((stage) => sourcesRow(context, stage)),
            ...steps.map((stage) => worthRow(context, kinds, stage)),
            ...steps.map((stage) => rankRow(context, stage)),
            ...summaryRows(context),
          ]),
    ],
  };
}

/** The sum of what plans say is to be earned; nothing where none does. */
function plannedRevenueCell(context: Context): Record<string, PlanCell> {
  const cells = plannedRevenueOf(context.model);
  if (cells.length === 0) return {};
  const all = join(cells, "; ");
  return { B: pale(ifAll(context, f`IF(COUNT(${all})=${cells.length}; SUM(${all}); "")`), PLANNED_REVENUE) };
}

const pale = (content: Formula, name: CellReference): PlanCell => ({ content, style: "workings", name });
const BLANK = f`""`;
const column = (name: typeof LEVEL, n: number): RangeReference => range(name(1), name(n));

/** People planned for all channels, whichever is picked. */
const plannedOfAll = ({ selects }: Context, stage: number): CellReference =>
  selects ? cell(`worth planned people of all ${stage}`) : PLANNED(stage);

function sourcesRow(context: Context, stage: number): Row {
  const { answer, model } = context;
  const { table, cells } = model;
  const level = answer.levels[stage - 1] ?? null;
  const run: PlanCell = {
    content: level?.kind === "run" ? level.rate : BLANK,
    style: "workings",
    name: RUN_LEVEL(stage),
  };
  const { benchmark } = table.beside;
  // The conversions of a plan for all are a level for each of them.
  const [own, before] = [plannedOfAll(context, stage), plannedOfAll(context, stage - 1)];
  const rate = stage > 1 ? f`IF(COUNT(${own}; ${before})=2; IF(${before}>0; ${own}/${before}; ""); "")` : BLANK;
  const norm = benchmark && stage > 1 ? rateAt(benchmark, besideStage(table, stage, benchmark.index), cells) : BLANK;
  return {
    cells: {
      ...(table.plan.length > 0
        ? {
            ...(context.selects ? { E: pale(planOf(table, stage), own) } : {}),
            A: pale(
              ifAll(context, context.selects ? f`${own}` : planOf(table, stage), plannedOfPicked(context, stage)),
              PLANNED(stage),
            ),
            B: pale(rate, PLAN_RATE(stage)),
          }
        : {}),
      ...(benchmark ? { C: pale(norm, BENCHMARK(stage)) } : {}),
      D: run,
    },
  };
}

/** What is planned of the picked channel, where a plan is of it alone. */
function plannedOfPicked({ model, channels }: Context, stage: number): Formula {
  const { table } = model;
  const own = channels.map(({ series }) => ({
    plan: table.plan.filter((line) => line.series.length > 0 && line.series.every((each) => series.includes(each))),
  }));
  if (own.every(({ plan }) => plan.length === 0)) return BLANK;
  return f`CHOOSE(${SELECTED}; ${join(
    own.map((plan) => planOf(plan, stage)),
    "; ",
  )})`;
}

const LEVEL_BY: Readonly<Record<Kind, (stage: number) => CellReference>> = {
  plan: PLAN_RATE,
  norm: BENCHMARK,
  group: GROUP_LEVEL,
  run: RUN_LEVEL,
};

function worthRow(context: Context, kinds: readonly Kind[], stage: number): Row {
  const level = firstOf(kinds, stage, (kind) => f`${LEVEL_BY[kind](stage)}`);
  const kind = firstOf(kinds, stage, (each) => f`${KINDS.indexOf(each) + 1}`);
  const [p, l, end] = [CONVERSION(stage), LEVEL(stage), PEOPLE(endOf(context, stage))];
  const reached = f`IF(${l}<1; ${l}; 1)`;
  const extra = f`IF(${p}*${end}>0; IF(${reached}>${p}; ${end}*(${reached}/${p}-1); ""); "")`;
  const [entered, made] = [PEOPLE(stage - 1), PEOPLE(stage)];
  const z = f`ABS(${made}-${entered}*${l})/SQRT(${entered}*${l}*(1-${l}))`;
  const chance = f`IF(${KIND(stage)}<=2; IF((${entered}>0)*(${l}>0)*(${l}<1); 2*(1-NORMSDIST(${z})); 2); 2)`;
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

function firstOf(kinds: readonly Kind[], stage: number, value: (kind: Kind) => Formula): Formula {
  return kinds.reduceRight<Formula>(
    (rest, kind) => f`IF(ISNUMBER(${LEVEL_BY[kind](stage)}); ${value(kind)}; ${rest})`,
    BLANK,
  );
}

function rankRow(context: Context, stage: number): Row {
  const { n } = context;
  const all = column(GAP_CHANCE, n);
  const own = GAP_CHANCE(stage);
  const ties = stage > 1 ? f`-SUMPRODUCT((${range(GAP_CHANCE(1), GAP_CHANCE(stage - 1))}=${own})*1)` : f``;
  const left = f`(SUMPRODUCT((${all}<=1)*1)-SUMPRODUCT((${all}<${own})*1)${ties})`;
  const adjusted = f`IF(${own}<=1; MIN(1; SUMPRODUCT(MAX((${all}<=${own})*${column(HOLM, n)}))); 2)`;
  const real = f`IF(${BELOW_LEVEL(stage)}=1; IF(${KIND(stage)}<=2; IF(${GAP_ADJUSTED(stage)}<1/20; 1; 0); 1); 0)`;
  // After the stage of money a step brings people only: ranked behind all that bring money. Equals keep the funnel's order.
  const behind = hasMoney(context) && stage > context.moneyStage;
  const value = behind ? f`${EXTRA(stage)}/1000000000` : f`${EXTRA(stage)}`;
  const key = f`IF(${REAL(stage)}=1; IF(ISNUMBER(${EXTRA(stage)}); ${value}*(1-${stage}/1000000000); ""); "")`;
  return {
    cells: {
      A: pale(f`IF(${own}<=1; ${own}*${left}; 0)`, HOLM(stage)),
      B: pale(adjusted, GAP_ADJUSTED(stage)),
      C: pale(real, REAL(stage)),
      D: pale(key, KEY(stage)),
    },
  };
}

function summaryRows({ n }: Context): Row[] {
  const keys = column(KEY, n);
  const second = f`MATCH(LARGE(${keys}; 2); ${keys}; 0)`;
  const of = (name: typeof LEVEL, at: Formula | CellReference) => f`INDEX(${column(name, n)}; ${at})`;
  const ratio = (at: Formula | CellReference) => f`(${of(LEVEL, at)}/${of(CONVERSION as typeof LEVEL, at)})`;
  const next = cell("stage of the second");
  const spread = f`SQRT(${ratio(TOP)}^2*${of(VARIANCE, TOP)}+${ratio(next)}^2*${of(VARIANCE, next)})`;
  const isAlike = f`ABS(${ratio(TOP)}-${ratio(next)})<=NORMSINV(39/40)*${spread}`;
  const named = (at: CellReference, before: 0 | 1) =>
    shortName(f`INDEX(${range(STAGE(1), STAGE(n))}; ${at}-${before})`, LONGEST);
  const known = (at: CellReference, value: Formula) => f`IF(ISNUMBER(${at}); ${value}; "")`;
  const told: Row = {
    cells: {
      A: pale(known(TOP, named(TOP, 1)), TOP_NAMES(1)),
      B: pale(known(TOP, named(TOP, 0)), TOP_NAMES(2)),
      C: pale(known(ALIKE, named(ALIKE, 1)), TOP_NAMES(3)),
      D: pale(known(ALIKE, named(ALIKE, 0)), TOP_NAMES(4)),
      E: pale(known(TOP, of(CONVERSION as typeof LEVEL, TOP)), TOP_RATE),
      F: pale(known(TOP, of(LEVEL, TOP)), TOP_LEVEL),
      G: pale(known(TOP, of(EXTRA, TOP)), TOP_EXTRA),
      H: pale(known(TOP, of(KIND, TOP)), TOP_KIND),
    },
  };
  const summary: Row = {
    cells: {
      A: pale(f`IF(COUNT(${keys})>0; MATCH(MAX(${keys}); ${keys}; 0); "")`, TOP),
      B: pale(f`IF(COUNT(${keys})>1; ${second}; "")`, next),
      C: pale(f`IF(ISNUMBER(${next}); IF(${isAlike}; ${next}; ""); "")`, ALIKE),
      D: pale(f`COUNT(${column(LEVEL, n)})`, WITH_LEVEL),
      E: pale(f`COUNT(${column(BELOW_LEVEL, n)})`, COMPARED),
      F: pale(f`SUM(${column(BELOW_LEVEL, n)})`, BELOW),
      G: pale(f`COUNT(${column(EXTRA, n)})`, WITH_WORTH),
    },
  };
  return [summary, told];
}

// Two of them and their figures take a line and a half of a sentence.
const LONGEST = 40;

/** Whether the step to a stage is the one worth most. */
export const isTop = (context: Context, stage: number): Formula =>
  kindsOf(context).length > 0 ? f`${TOP}=${stage}` : f`1=0`;
