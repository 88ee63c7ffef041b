import { type Formula, f, known } from "../formula";
import { CONVERSION } from "../names";

/** 1 + growth of a step's conversion by points; a share stays at most 1, and nothing falls below 0. */
export function grownBy(stage: number, points: Formula): Formula {
  const rate = CONVERSION(stage);
  const growth = f`IF(${rate}<=1; MIN((${points})/${rate}; (1-${rate})/${rate}); (${points})/${rate})`;
  return known([rate], f`IF(${rate}>0; MAX(0; 1+${growth}); "")`);
}
