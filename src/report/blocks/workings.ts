import { type Formula, f, known, range } from "../formula";
import * as at from "../names";
import { besideStage, cleaningsAt, rateAt } from "../people";
import { sentence } from "../phrases";
import type { Block, PlanCell, Row } from "../plan";
import { stageName } from "../sourceName";
import { type Context, stagesFrom } from "./context";
import { grownBy } from "./growth";

/** Figures that several blocks stand on: one row a stage, then the single ones. */
export function workings(context: Context): Block {
  const singly = singles(context).map(([name, content]): Row => ({ cells: { B: { ...pale(content), name } } }));
  return { rows: [], workings: [...stagesFrom(1, context.n).map((stage) => stageRow(context, stage)), ...singly] };
}

const pale = (content: string | Formula): PlanCell => ({ content, style: "workings" });

function stageRow(context: Context, stage: number): Row {
  const { model, texts, n } = context;
  const { beside } = model.table;
  const isStep = stage > 1;
  // Taken down by a billionth a stage, more than float noise: equals keep the funnel's order, also where all bring nothing.
  const rank = known([at.EXTRA(stage)], f`${at.EXTRA(stage)}-${stage}*(${at.EXTRA(stage)}+1/1000)/1000000000`);
  const blank = f`""`;
  const written = stageName(context, stage);
  // The source's own figure has this name: what is left of it is another.
  const cleanings = cleaningsAt(model.table, stage);
  const which = cleanings.length > 1 ? "both" : cleanings[0] === beside.bots ? "bots" : "bounces";
  const shown = cleanings.length > 0 ? sentence(texts.cleaned[which], { stage: written }, model.language) : written;
  return {
    cells: {
      A: { ...pale(shown), name: at.STAGE(stage) },
      B: { ...pale(isStep ? extra(stage, n) : blank), name: at.EXTRA(stage) },
      C: { ...pale(isStep ? rank : blank), name: at.RANK_KEY(stage) },
      ...(beside.benchmark ? { D: { ...pale(isStep ? lift(stage) : blank), name: at.LIFT(stage) } } : {}),
      ...(beside.stated ? statedCells(model, stage) : {}),
    },
  };
}

/** People more at the end when this step alone converts one point better. */
function extra(stage: number, n: number): Formula {
  const rate = at.CONVERSION(stage);
  const end = at.PEOPLE(n);
  const gained = f`${end}*(${grownBy(stage, f`1/100`)}-1)`;
  // From a conversion of 0 only the very next stage is known.
  const fromNothing = stage === n ? f`${at.PEOPLE(n - 1)}/100` : f`""`;
  return known([rate, end], f`IF(${rate}>0; ${gained}; ${fromNothing})`);
}

/** By how many times the step would raise the result if it met its benchmark; blank when it does. */
function lift(stage: number): Formula {
  const [rate, benchmark] = [at.CONVERSION(stage), at.BENCHMARK(stage)];
  const times = f`IF(${rate}>0; ${benchmark}/${rate}; ${BEYOND_ALL})`;
  return known([rate, benchmark], f`IF(${benchmark}>${rate}; ${times}; "")`);
}

// From a conversion of 0 there is no greater lift.
const BEYOND_ALL = 1_000_000_000;

/**
 * 1 where the source states a conversion that is neither that from the stage before nor that from the start, to the decimals it is stated
 * with: as the audit does, live.
 */
function statedCells(model: Context["model"], stage: number): Record<string, PlanCell> {
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
    G: { ...pale(known([stated, at.CONVERSION(stage)], either)), name: at.DISAGREES(stage) },
  };
}

function singles({ n, model }: Context): [NonNullable<PlanCell["name"]>, Formula][] {
  const people = range(at.PEOPLE(1), at.PEOPLE(n));
  // From the first stage on, so that positions are stage numbers; its own conversion and lever are blank.
  const conversions = range(at.CONVERSION(1), at.CONVERSION(n));
  const keys = range(at.RANK_KEY(1), at.RANK_KEY(n));
  const lifts = range(at.LIFT(1), at.LIFT(n));
  const gains = range(at.EXTRA(1), at.EXTRA(n));
  const hasBenchmark = model.table.beside.benchmark !== null;
  const furthest = f`IF(COUNT(${lifts})>0; MATCH(MAX(${lifts}); ${lifts}; 0); "")`;
  // Where every known step gains people, none is the one to look at.
  const lowest = f`IF(COUNT(${conversions})>0; IF(MIN(${conversions})<=1; MATCH(MIN(${conversions}); ${conversions}; 0); ""); "")`;
  return [
    [at.Z, f`NORMSINV(1-5/200)`],
    [at.LOW, wilson(n, "-")],
    [at.HIGH, wilson(n, "+")],
    [at.LARGEST, f`IF(COUNT(${people})>0; MAX(${people}); 0)`],
    [at.AXIS, f`IF(COUNT(${people})>0; IF(50*MIN(${people})>=MAX(${people}); 1; 0); 1)`],
    [at.WEAKEST, hasBenchmark ? furthest : lowest],
    // One step alone is the lowest of nothing.
    [at.MARKED, hasBenchmark ? f`${at.WEAKEST}` : f`IF(COUNT(${conversions})>1; ${at.WEAKEST}; "")`],
    [at.BEST, f`IF(COUNT(${keys})>0; IF(MAX(${gains})>0; MATCH(MAX(${keys}); ${keys}; 0); ""); "")`],
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
