import type { CellReference, Formula } from "./formula";
import type { PlanCell } from "./plan";

/** A cell that others are computed from, small and pale or out of sight, with the name they know it by. */
export const pale = (content: string | number | Formula, name?: CellReference): PlanCell => ({
  content,
  style: "workings",
  ...(name ? { name } : {}),
});
