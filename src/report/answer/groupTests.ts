import { MOST_COMPARED } from "../../core/answer/groupLevel";
import { type Context, stagesFrom } from "../blocks/context";
import { byGroupAndStage } from "../blocks/groupPeople";
import { type CellReference, cell, type Formula, f, type RangeReference, range } from "../formula";
import { BREAKDOWN } from "../names";
import type { Block, PlanCell, Row } from "../plan";

// Each group of a dimension against all the others, as core/answer/groupLevel.ts does it, in native formulas. A step is known by the stage it leads
// to, and OVERALL is the way from the first stage to the last.

export const OVERALL = 1;

const byStep = (what: string) => (step: number) => cell(`tests ${what} ${step}`);
const byGroup = (what: string) => (group: number, step: number) => cell(`test ${what} ${group} ${step}`);

/** By group and step: people who entered and made it, where they are sound counts. */
const WHOLE = byGroup("whole");
const PART = byGroup("part");
/** The group's own people and the others', of those who made it, or of those who did not when it does worse than the others. */
const OWN = byGroup("own");
const OTHERS = byGroup("others");
const DEVIANCE = byGroup("deviance");
/** How likely chance alone brings a group as far from the others; 2 where it has few people. */
export const CHANCE = byGroup("chance");
/** The conversion of a group that is proven better than the others, as far as it is no chance. */
const PROVEN = byGroup("proven");
/** Chance in both directions, where it is small for so many comparisons; otherwise 0. */
const COLOURED = byGroup("coloured");

const ALL_WHOLE = byStep("whole");
const ALL_PART = byStep("part");
const ELIGIBLE = byStep("eligible");
const MASS = byStep("mass");
const MASS_PART = byStep("mass part");
const RHO = byStep("rho");
/** How many tests a proven one is among. */
const AMONG = byStep("among");
/** The level within reach, whose it is, what it is at least, and how likely chance alone shows it. */
export const GROUP_LEVEL = byStep("level");
export const GROUP_OF_LEVEL = byStep("group of level");
export const GROUP_FLOOR = byStep("floor");
export const GROUP_CHANCE = byStep("chance of level");
const BEST_WHOLE = byStep("best whole");
const BEST_PART = byStep("best part");
const LOW = byStep("low of the best");
const HIGH = byStep("high of the rest");
/** Below this chance in both directions a cell of the heat map differs from the rest. */
export const CUTOFF = cell("tests cutoff");

const FEWEST = 30;

const { people: PEOPLE } = BREAKDOWN.channel;

/** Whether the groups of a table are few enough to be compared. */
export const areCompared = ({ channels, n }: Pick<Context, "channels" | "n">): boolean =>
  channels.length > 1 && channels.length * n <= MOST_COMPARED;

/** The workings of all comparisons of groups. */
export function groupTests(context: Context): Block {
  if (!areCompared(context)) return { rows: [] };
  const { channels, n } = context;
  const groups = channels.length;
  const steps = stagesFrom(OVERALL, n);
  const shape = (name: typeof WHOLE, formula: (group: number, step: number) => Formula) =>
    byGroupAndStage(groups, steps, (group, step) => pale(formula(group, step), name(group, step)));
  return {
    rows: [],
    workings: [
      ...shape(WHOLE, (group, step) => soundOr(group, step, n, PEOPLE(group, from(step)))),
      ...shape(PART, (group, step) => soundOr(group, step, n, PEOPLE(group, to(step, n)))),
      ...steps.map((step) => totalsRow(groups, step, n)),
      ...shape(
        OWN,
        (group, step) =>
          f`IF(${isBetter(group, step)}; ${PART(group, step)}; ${WHOLE(group, step)}-${PART(group, step)})`,
      ),
      ...shape(OTHERS, others),
      ...shape(DEVIANCE, deviance),
      ...chances(groups, n),
      ...shape(PROVEN, proven),
      ...steps.flatMap((step) => levelRows(groups, step)),
      ...coloured(groups, n),
    ],
  };
}

const from = (step: number): number => (step === OVERALL ? 1 : step - 1);
const to = (step: number, n: number): number => (step === OVERALL ? n : step);

const pale = (content: Formula | number, name: CellReference): PlanCell => ({ content, style: "workings", name });

const column = (name: typeof WHOLE, groups: number, step: number): RangeReference =>
  range(name(1, step), name(groups, step));

function soundOr(group: number, step: number, n: number, value: CellReference): Formula {
  const [whole, part] = [PEOPLE(group, from(step)), PEOPLE(group, to(step, n))];
  return f`IF(COUNT(${whole}; ${part})=2; IF((${whole}>0)*(${part}>=0)*(${part}<=${whole}); ${value}; 0); 0)`;
}

const isMember = (group: number, step: number): Formula => f`${WHOLE(group, step)}>=${FEWEST}`;

const isBetter = (group: number, step: number): Formula =>
  f`${PART(group, step)}*${ALL_WHOLE(step)}>=${ALL_PART(step)}*${WHOLE(group, step)}`;

function totalsRow(groups: number, step: number, n: number): Row {
  const [wholes, parts] = [column(WHOLE, groups, step), column(PART, groups, step)];
  const [mass, rate] = [MASS(step), f`(${MASS_PART(step)}/${MASS(step)})`];
  const freedom = f`(${ELIGIBLE(step)}-1)`;
  const chi = f`SUMPRODUCT((${wholes}>=${FEWEST})*(${parts}-${wholes}*${rate})^2/(${wholes}+(${wholes}=0)))/(${rate}*(1-${rate}))`;
  const spread = f`(${mass}-SUMPRODUCT((${wholes}>=${FEWEST})*${wholes}*${wholes})/${mass}-${freedom})`;
  const rho = f`IF(${MASS_PART(step)}*(${mass}-${MASS_PART(step)})>0; MAX(0; MIN(1; (${chi}-${freedom})/${spread})); 0)`;
  const counted = range(ELIGIBLE(2), ELIGIBLE(n));
  const among = step === OVERALL ? f`${ELIGIBLE(OVERALL)}` : f`SUMPRODUCT((${counted}>1)*${counted})`;
  return {
    cells: {
      A: pale(f`SUM(${wholes})`, ALL_WHOLE(step)),
      B: pale(f`SUM(${parts})`, ALL_PART(step)),
      C: pale(f`SUMPRODUCT((${wholes}>=${FEWEST})*1)`, ELIGIBLE(step)),
      D: pale(f`SUMPRODUCT((${wholes}>=${FEWEST})*${wholes})`, MASS(step)),
      E: pale(f`SUMPRODUCT((${wholes}>=${FEWEST})*${parts})`, MASS_PART(step)),
      F: pale(f`IF(${ELIGIBLE(step)}>1; ${rho}; 0)`, RHO(step)),
      G: pale(among, AMONG(step)),
    },
  };
}

function others(group: number, step: number): Formula {
  const rest = f`(${ALL_PART(step)}-${PART(group, step)})`;
  return f`IF(${isBetter(group, step)}; ${rest}; ${ALL_WHOLE(step)}-${WHOLE(group, step)}-${rest})`;
}

/** The four cells of the table with their margins, as Ling and Pratt write them. */
function margins(group: number, step: number) {
  const [x, y, n, total] = [OWN(group, step), OTHERS(group, step), WHOLE(group, step), ALL_WHOLE(step)];
  return { x, y, n, total, m: f`(${total}-${n})`, r: f`(${x}+${y})`, s: f`(${total}-${x}-${y})` };
}

const isLeast = (group: number, step: number): Formula => {
  const { x, r, m } = margins(group, step);
  return f`${x}<=MAX(0; ${r}-${m})`;
};

function deviance(group: number, step: number): Formula {
  const { x, y, n, total, m, r, s } = margins(group, step);
  const term = (value: Formula, row: Formula | CellReference, margin: Formula) =>
    f`${value}*LN(${value}*${total}/(${row}*${margin}))`;
  const sum = f`${term(f`(${x}-1/2)`, n, r)}+${term(f`(${n}-${x}+1/2)`, n, s)}+${term(f`(${y}+1/2)`, m, r)}+IF(${m}>${y}; ${term(f`(${m}-${y}-1/2)`, m, s)}; 0)`;
  return f`IF(${isMember(group, step)}; IF(${isLeast(group, step)}; 0; 2*MAX(0; ${sum})); 0)`;
}

function chance(group: number, step: number): Formula {
  const { x, y, n, total, m, r, s } = margins(group, step);
  const corrected = (value: Formula, above: Formula, row: Formula | CellReference, margin: Formula) =>
    f`(${value}+1/(50*${above})+1/(100*(${row}+1))+1/(100*(${margin}+1)))`;
  const a = corrected(f`${x}-1/3`, f`${x}`, n, r);
  const b = corrected(f`${n}-${x}+2/3`, f`(${n}-${x}+1)`, n, s);
  const c = corrected(f`${y}+2/3`, f`(${y}+1)`, m, r);
  const d = corrected(f`${m}-${y}-1/3`, f`(${m}-${y})`, m, s);
  const crossed = f`((${x}-1/2)*(${m}-${y}-1/2)-(${n}-${x}+1/2)*(${y}+1/2))`;
  const sizes = f`${n}*${m}*${r}*${s}*(${total}-1/6)/((${n}+1/6)*(${m}+1/6)*(${r}+1/6)*(${s}+1/6)*${total})`;
  const z = f`(${a}*${d}-${b}*${c})/ABS(${crossed})*SQRT(${DEVIANCE(group, step)}*${sizes})`;
  const tail = f`IF(${crossed}=0; 1/2; 1-NORMSDIST(${z}))`;
  return f`IF(${isMember(group, step)}; IF(${ELIGIBLE(step)}>1; IF(${isLeast(group, step)}; 1; ${tail}); 2); 2)`;
}

const BAND = 7;

// Filled up to whole bands, so that all steps are one rectangle, and the overall conversion beside it.
function chances(groups: number, n: number): Row[] {
  const steps = padded(n);
  return [
    ...byGroupAndStage(groups, steps, (group, step) => pale(step <= n ? chance(group, step) : 2, CHANCE(group, step))),
    ...byGroupAndStage(groups, [OVERALL], (group) => pale(chance(group, OVERALL), CHANCE(group, OVERALL))),
  ];
}

const padded = (n: number): number[] => stagesFrom(2, 1 + Math.ceil((n - 1) / BAND) * BAND);

function proven(group: number, step: number): Formula {
  const weight = f`(${WHOLE(group, step)}*${RHO(step)}/(1-${RHO(step)}+${WHOLE(group, step)}*${RHO(step)}))`;
  const rate = f`(${MASS_PART(step)}/${MASS(step)})`;
  const posterior = f`(${rate}+${weight}*(${PART(group, step)}/${WHOLE(group, step)}-${rate}))`;
  const above = f`IF(${posterior}>${ALL_PART(step)}/${ALL_WHOLE(step)}; ${posterior}; "")`;
  const isProven = f`IF(${CHANCE(group, step)}<=1; ${AMONG(step)}*${CHANCE(group, step)}<1/20; 1=0)`;
  return f`IF(${isProven}; IF(${isBetter(group, step)}; ${above}; ""); "")`;
}

function levelRows(groups: number, step: number): Row[] {
  const all = column(PROVEN, groups, step);
  const of = (name: typeof WHOLE) => f`INDEX(${column(name, groups, step)}; ${GROUP_OF_LEVEL(step)})`;
  const known = (value: Formula) => f`IF(ISNUMBER(${GROUP_OF_LEVEL(step)}); ${value}; "")`;
  const [whole, part] = [BEST_WHOLE(step), BEST_PART(step)];
  const [rest, restPart] = [f`(${ALL_WHOLE(step)}-${whole})`, f`(${ALL_PART(step)}-${part})`];
  const [own, theirs] = [f`${part}/${whole}`, f`${restPart}/${rest}`];
  const low = f`(${own}-${theirs}-SQRT((${own}-${LOW(step)})^2+(${HIGH(step)}-${theirs})^2))`;
  const floor = f`${ALL_PART(step)}/${ALL_WHOLE(step)}+(1-${whole}/${ALL_WHOLE(step)})*MAX(0; ${low})`;
  return [
    {
      cells: {
        A: pale(f`IF(COUNT(${all})>0; MAX(${all}); "")`, GROUP_LEVEL(step)),
        B: pale(f`IF(COUNT(${all})>0; MATCH(MAX(${all}); ${all}; 0); "")`, GROUP_OF_LEVEL(step)),
        C: pale(known(of(WHOLE)), whole),
        D: pale(known(of(PART)), part),
        E: pale(known(bound(f`${part}`, f`${whole}`, "-", step)), LOW(step)),
        F: pale(known(bound(restPart, rest, "+", step)), HIGH(step)),
        G: pale(known(floor), GROUP_FLOOR(step)),
        H: pale(known(f`${AMONG(step)}*${of(CHANCE)}`), GROUP_CHANCE(step)),
      },
    },
  ];
}

/** One end of Wilson's interval, so wide that Newcombe's difference is below its lower one in one case of 20 among all tests. */
function bound(part: Formula, whole: Formula, sign: "+" | "-", step: number): Formula {
  const z = f`NORMSINV(1-1/(20*${AMONG(step)}))`;
  const share = f`${part}/${whole}`;
  const spread = f`${z}*SQRT(${share}*(1-${share})/${whole}+${z}*${z}/(4*${whole}*${whole}))`;
  return f`(${share}+${z}*${z}/(2*${whole})${sign === "-" ? MINUS : PLUS}${spread})/(1+${z}*${z}/${whole})`;
}

const MINUS: Formula = { kind: "formula", parts: ["-"] };
const PLUS: Formula = { kind: "formula", parts: ["+"] };

// What is so unlikely that a sheet computes 0 for it differs all the same.
const SMALLEST = f`1/1000000000000000`;

// Benjamini and Hochberg (1995): the largest chance that is small enough for its rank among all of them.
function coloured(groups: number, n: number): Row[] {
  const steps = padded(n);
  const all = range(CHANCE(1, 2), CHANCE(groups, steps.at(-1)!));
  const passes = (group: number, step: number): Formula => {
    const own = f`MIN(1; 2*${CHANCE(group, step)})`;
    const rank = f`SUMPRODUCT((${all}<=${CHANCE(group, step)})*1)`;
    return f`IF(${CHANCE(group, step)}<=1; IF(20*SUMPRODUCT((${all}<=1)*1)*${own}<=${rank}; MAX(${own}; ${SMALLEST}); 0); 0)`;
  };
  return [
    ...byGroupAndStage(groups, steps, (group, step) =>
      pale(step <= n ? passes(group, step) : 0, COLOURED(group, step)),
    ),
    { cells: { B: pale(f`MAX(${range(COLOURED(1, 2), COLOURED(groups, steps.at(-1)!))})`, CUTOFF) } },
  ];
}

/** 1 where a group is proven above the rest at a step, -1 where below, 0 where it may be chance, blank where it has few people. */
export function markOf(group: number, step: number): Formula {
  const both = f`2*${CHANCE(group, step)}`;
  const isReal =
    step === OVERALL ? f`40*${AMONG(OVERALL)}*${CHANCE(group, OVERALL)}<1` : f`(${CUTOFF}>0)*(${both}<=${CUTOFF})`;
  return f`IF(${CHANCE(group, step)}<=1; IF(${isReal}; IF(${isBetter(group, step)}; 1; -1); 0); "")`;
}
