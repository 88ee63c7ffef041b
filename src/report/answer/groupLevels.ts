import { type Formula, f } from "../formula";
import { pale } from "../pale";
import type { Row } from "../plan";
import {
  ALL_PART,
  ALL_WHOLE,
  AMONG,
  BEST_PART,
  BEST_WHOLE,
  CHANCE,
  column,
  GROUP_CHANCE,
  GROUP_FLOOR,
  GROUP_LEVEL,
  GROUP_OF_LEVEL,
  HIGH,
  isBetter,
  isProven,
  LOW,
  MASS,
  MASS_PART,
  PART,
  PROVEN,
  RHO,
  WHOLE,
} from "./groupCells";

export function proven(group: number, step: number): Formula {
  const weight = f`(${WHOLE(group, step)}*${RHO(step)}/(1-${RHO(step)}+${WHOLE(group, step)}*${RHO(step)}))`;
  const rate = f`(${MASS_PART(step)}/${MASS(step)})`;
  const posterior = f`(${rate}+${weight}*(${PART(group, step)}/${WHOLE(group, step)}-${rate}))`;
  const above = f`IF(${posterior}>${ALL_PART(step)}/${ALL_WHOLE(step)}; ${posterior}; "")`;
  const isReal = f`IF(${CHANCE(group, step)}<=1; ${isProven(group, step)}; 1=0)`;
  return f`IF(${isReal}; IF(${isBetter(group, step)}; ${above}; ""); "")`;
}

export function levelRows(groups: number, step: number): Row[] {
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
