import { FEW } from "../../core/answer/few";
import { type Context, stagesFrom } from "../blocks/context";
import { byGroupAndStage } from "../blocks/groupPeople";
import { BREAKDOWN } from "../cellNames";
import { type CellReference, type Formula, f, range } from "../formula";
import { pale } from "../pale";
import type { Block, Row } from "../plan";
import {
  ALL_PART,
  ALL_WHOLE,
  AMONG,
  areCompared,
  CHANCE,
  column,
  DEVIANCE,
  ELIGIBLE,
  from,
  isBetter,
  MASS,
  MASS_PART,
  OTHERS,
  OVERALL,
  OWN,
  PART,
  PROVEN,
  padded,
  RHO,
  to,
  WHOLE,
} from "./groupCells";
import { chance, deviance, others } from "./groupChance";
import { levelRows, proven } from "./groupLevels";
import { coloured } from "./groupMarks";

const { people: PEOPLE } = BREAKDOWN.channel;

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

function soundOr(group: number, step: number, n: number, value: CellReference): Formula {
  const [whole, part] = [PEOPLE(group, from(step)), PEOPLE(group, to(step, n))];
  return f`IF(COUNT(${whole}; ${part})=2; IF((${whole}>0)*(${part}>=0)*(${part}<=${whole}); ${value}; 0); 0)`;
}

function totalsRow(groups: number, step: number, n: number): Row {
  const [wholes, parts] = [column(WHOLE, groups, step), column(PART, groups, step)];
  const [mass, rate] = [MASS(step), f`(${MASS_PART(step)}/${MASS(step)})`];
  const freedom = f`(${ELIGIBLE(step)}-1)`;
  const chi = f`SUMPRODUCT((${wholes}>=${FEW})*(${parts}-${wholes}*${rate})^2/(${wholes}+(${wholes}=0)))/(${rate}*(1-${rate}))`;
  const spread = f`(${mass}-SUMPRODUCT((${wholes}>=${FEW})*${wholes}*${wholes})/${mass}-${freedom})`;
  const rho = f`IF(${MASS_PART(step)}*(${mass}-${MASS_PART(step)})>0; MAX(0; MIN(1; (${chi}-${freedom})/${spread})); 0)`;
  const counted = range(ELIGIBLE(2), ELIGIBLE(n));
  const among = step === OVERALL ? f`${ELIGIBLE(OVERALL)}` : f`SUMPRODUCT((${counted}>1)*${counted})`;
  return {
    cells: {
      A: pale(f`SUM(${wholes})`, ALL_WHOLE(step)),
      B: pale(f`SUM(${parts})`, ALL_PART(step)),
      C: pale(f`SUMPRODUCT((${wholes}>=${FEW})*1)`, ELIGIBLE(step)),
      D: pale(f`SUMPRODUCT((${wholes}>=${FEW})*${wholes})`, MASS(step)),
      E: pale(f`SUMPRODUCT((${wholes}>=${FEW})*${parts})`, MASS_PART(step)),
      F: pale(f`IF(${ELIGIBLE(step)}>1; ${rho}; 0)`, RHO(step)),
      G: pale(among, AMONG(step)),
    },
  };
}

// Filled up to whole bands, so that all steps are one rectangle, and the overall conversion beside it.
function chances(groups: number, n: number): Row[] {
  const steps = padded(n);
  return [
    ...byGroupAndStage(groups, steps, (group, step) => pale(step <= n ? chance(group, step) : 2, CHANCE(group, step))),
    ...byGroupAndStage(groups, [OVERALL], (group) => pale(chance(group, OVERALL), CHANCE(group, OVERALL))),
  ];
}
