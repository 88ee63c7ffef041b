import { type Formula, f, range } from "../formula";
import * as at from "../names";
import { known, peopleText, percentText, shortName } from "../phrases";
import type { PlanCell, Row } from "../plan";
import { type Context, stagesFrom } from "./context";

/**
 * Figures that other blocks stand on, one row a stage and a column of single ones: small and pale, under the chart that is drawn from
 * them. Hidden rows or columns would do better, but Sheets leaves hidden cells out of charts.
 */
export function workings(context: Context, height: number): Row[] {
  const { texts, n } = context;
  const single = singles(context);
  const header: Row = {
    height,
    cells: {
      B: { ...pale(texts.stage), name: at.CHART_LABEL(0) },
      C: pale(""),
      D: pale(texts.people),
      E: { ...pale(texts.lowestSeries), name: at.CHART_LOWEST(0) },
      H: { ...pale(memory(context)), name: at.MEMORY },
    },
  };
  const rows = Math.max(n, single.length);
  return [
    header,
    ...stagesFrom(1, rows).map((i) => ({
      height,
      cells: { ...(i <= n ? stageWorkings(context, i) : {}), ...(single[i - 1] ? { H: single[i - 1]! } : {}) },
    })),
  ];
}

/** Rows that `workings` takes. */
export const workingRows = (n: number): number => 1 + Math.max(n, SINGLES);

const pale = (content: string | Formula): PlanCell => ({ content, style: "workings" });

function stageWorkings(context: Context, stage: number): Record<string, PlanCell> {
  const { texts, n } = context;
  const people = at.PEOPLE(stage);
  const conversion = at.CONVERSION(stage);
  const width = f`IF(${at.LARGEST}>0; IF(${at.AXIS}=1; 100*${people}/${at.LARGEST}; 100*SQRT(${people}/${at.LARGEST})); 0)`;
  const isLowest = f`${at.MARKED}=${stage}`;
  const label = f`${shortName(at.STAGE(stage), 28)}&IF(ISNUMBER(${people}); " — "&${peopleText(people)}; "")&IF(ISNUMBER(${conversion}); " · "&${percentText(conversion, texts)}; "")`;
  const shown = (when: Formula) => f`IF(ISNUMBER(${people}); IF(${when}; ${width}; 0); 0)`;
  const step: Record<string, PlanCell> = {
    A: { ...pale(factor(stage)), name: at.FACTOR(stage) },
    F: { ...pale(extra(stage, n)), name: at.EXTRA(stage) },
    // Ranked in millionths of a person, so that float noise breaks no tie; equals keep the funnel's order.
    G: {
      ...pale(known([at.EXTRA(stage)], f`ROUND(${at.EXTRA(stage)}; 6)-${stage}/1000000000`)),
      name: at.RANK_KEY(stage),
    },
  };
  const none = (name: PlanCell["name"]): PlanCell => ({ ...pale(f`""`), ...(name ? { name } : {}) });
  return {
    ...(stage > 1 ? step : { F: none(at.EXTRA(1)), G: none(at.RANK_KEY(1)) }),
    B: { ...pale(label), name: at.CHART_LABEL(stage) },
    C: { ...pale(f`(100-${at.CHART_VALUE(stage)}-${at.CHART_LOWEST(stage)})/2`), name: at.CHART_SPACER(stage) },
    D: { ...pale(shown(f`NOT(${isLowest})`)), name: at.CHART_VALUE(stage) },
    E: { ...pale(shown(isLowest)), name: at.CHART_LOWEST(stage) },
  };
}

/** By how many times the step multiplies the result; 1 when its input is 0 or no number, blank when it is unknown. */
function factor(stage: number): Formula {
  const points = at.POINTS(stage);
  const grown = grownBy(stage, f`${points}/100`);
  return f`IF(ISNUMBER(${points}); IF(${points}=0; 1; ${grown}); 1)`;
}

/** 1 + growth of a step's conversion by points; a share stays at most 1, and nothing falls below 0. */
function grownBy(stage: number, points: Formula): Formula {
  const rate = at.CONVERSION(stage);
  const growth = f`IF(${rate}<=1; MIN((${points})/${rate}; (1-${rate})/${rate}); (${points})/${rate})`;
  return known([rate], f`IF(${rate}>0; MAX(0; 1+${growth}); "")`);
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

const SINGLES = 8;

function singles(context: Context): PlanCell[] {
  const { n } = context;
  const people = range(at.PEOPLE(1), at.PEOPLE(n));
  // From the first stage on, so that positions are stage numbers; its own conversion and lever are blank.
  const conversions = range(at.CONVERSION(1), at.CONVERSION(n));
  const keys = range(at.RANK_KEY(1), at.RANK_KEY(n));
  const all: [PlanCell["name"] & {}, Formula][] = [
    [at.Z, f`NORMSINV(1-5/200)`],
    [at.LOW, wilson(n, "-")],
    [at.HIGH, wilson(n, "+")],
    [at.LARGEST, f`IF(COUNT(${people})>0; MAX(${people}); 0)`],
    [at.AXIS, f`IF(COUNT(${people})>0; IF(50*MIN(${people})>=MAX(${people}); 1; 0); 1)`],
    [at.LOWEST, f`IF(COUNT(${conversions})>0; MATCH(MIN(${conversions}); ${conversions}; 0); "")`],
    [at.MARKED, f`IF(COUNT(${conversions})>1; ${at.LOWEST}; "")`],
    [
      at.BEST,
      f`IF(COUNT(${keys})>0; IF(MAX(${range(at.EXTRA(1), at.EXTRA(n))})>0; MATCH(MAX(${keys}); ${keys}; 0); ""); "")`,
    ],
  ];
  return all.map(([name, content]) => ({ ...pale(content), name }));
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

/**
 * A formula that shows nothing and is never evaluated, whose references Sheets keeps right when the source is renamed, moved or inserted
 * into, or rows are inserted above: where the source, the report and the inputs are. `readMemory` reads it back.
 */
function memory({ model, n }: Context): Formula {
  const { row, column, rows, columns } = model.table.box;
  const places = [
    f`${{ kind: "source", row, column, rows, columns }}`,
    f`${at.FIRST_CORNER}`,
    f`${at.LAST_CORNER}`,
    f`${range(at.STAGE(2), at.STAGE(n))}`,
    f`${range(at.POINTS(2), at.POINTS(n))}`,
  ];
  const counted = places.map((place) => f`ROWS(${place})`).reduce((sum, each) => f`${sum}+${each}`);
  return f`IF("cjm-report"="places"; ${counted}; "")`;
}
