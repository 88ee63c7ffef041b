import type { Context } from "../blocks/context";
import type { Block } from "../plan";
import { lostByStage } from "./lostByStage";
import { sum } from "./lostCells";
import { lostInAll } from "./lostInAll";

/** Why deals were lost, where the list has a column that says it: by stage where it tells that of most, else in all. */
export function lostWhy(context: Context): Block {
  const { deals } = context.model;
  if (!deals?.figures.reasons.some(({ reason }) => reason !== "")) return { rows: [] };
  const { reasons } = deals.figures;
  const known = sum(reasons.flatMap(({ byStage }) => byStage));
  return 2 * known >= sum(reasons.map((each) => each.deals)) ? lostByStage(context, deals) : lostInAll(context, deals);
}
