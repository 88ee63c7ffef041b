import { CONVERSION } from "../cellNames";
import { type Formula, f, known, type Reference } from "../formula";

/** 1 + growth of a step's conversion by points; a share stays at most 1, and nothing falls below 0. */
export function grownBy(stage: number, points: Formula): Formula {
  const rate = CONVERSION(stage);
  const growth = f`IF(${rate}<=1; MIN((${points})/${rate}; (1-${rate})/${rate}); (${points})/${rate})`;
  return known([rate], f`IF(${rate}>0; MAX(0; 1+${growth}); "")`);
}

/** 1 where a cell for a number has a text, which counts as nothing. */
export const isText = (typed: Reference): Formula => f`IF(ISTEXT(${typed}); 1; 0)`;

/**
 * 1 where typed points change a conversion by next to nothing, as those do that somebody typed with a percent sign: 2.5% is the number 0.025; and
 * a text, as a cell formatted as plain text makes of a number. From a conversion below 1 % a hundredth of a point may be meant.
 */
export function isDoubtful(points: Reference, rate: Reference | Formula): Formula {
  const least = f`IF(${rate}>=1/100; MIN(99/100; MAX(1/10; 2*${rate})); 0)`;
  const size = f`IF(${points}=0; 0; IF(ABS(${points})<${least}; 1; 0))`;
  return f`IF(ISNUMBER(${points}); IF(ISNUMBER(${rate}); ${size}; 0); ${isText(points)})`;
}
