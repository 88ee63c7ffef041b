import { areStagesTold } from "../../core/deals/lostSomewhere";
import type { Context } from "../blocks/context";
import { greyWhilePicked } from "../blocks/greyWhilePicked";
import type { Block } from "../plan";
import { standingByOwner } from "./standingByOwner";
import { standingByStage } from "./standingByStage";

/** What became of the deals at each stage: moved on, standing there, lost there; whose they are where the list does not tell the rest. */
export function standing(context: Context): Block {
  const { deals } = context.model;
  if (!deals) return { rows: [] };
  const block = areStagesTold(deals.figures) ? standingByStage(context, deals) : standingByOwner(context, deals);
  return greyWhilePicked(context, block, "standing deals");
}
