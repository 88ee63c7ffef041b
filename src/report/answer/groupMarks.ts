import { byGroupAndStage } from "../blocks/groupPeople";
import { type Formula, f, range } from "../formula";
import { pale } from "../pale";
import type { Row } from "../plan";
import { CHANCE, COLOURED, CUTOFF, isBetter, isProven, OVERALL, padded } from "./groupCells";

// What is so unlikely that a sheet computes 0 for it differs all the same.
const SMALLEST = f`1/1000000000000000`;

// Benjamini and Hochberg (1995): the largest chance that is small enough for its rank among all of them.
export function coloured(groups: number, n: number): Row[] {
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
  const isReal = step === OVERALL ? isProven(group, OVERALL) : f`(${CUTOFF}>0)*(${both}<=${CUTOFF})`;
  return f`IF(${CHANCE(group, step)}<=1; IF(${isReal}; IF(${isBetter(group, step)}; 1; -1); 0); "")`;
}
