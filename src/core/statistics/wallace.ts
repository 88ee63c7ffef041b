import { upperTail } from "./normal";

/** Two-sided P of Student's t, from the normal distribution: D. L. Wallace (1959), Ann. Math. Statist. 30:1124. On the safe side. */
export function twoSidedT(t: number, freedom: number): number {
  const scale = (8 * freedom + 1) / (8 * freedom + 3);
  return 2 * upperTail(scale * Math.sqrt(freedom * Math.log(1 + (t * t) / freedom)));
}
