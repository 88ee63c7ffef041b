import type { StageTable } from "./stageTable";
import { AFTER_PURCHASE } from "./vocabulary/afterPurchase";
import { words } from "./vocabulary/tokens";

/** The stage, as an index, at which the money comes in: the last one that is nothing that follows a purchase. */
export function moneyStage({ stages }: { readonly stages: readonly { readonly name: string }[] }): number {
  const last = stages.length - 1;
  const found = stages.reduce((at, { name }, i) => (AFTER_PURCHASE.find(words(name)) ? at : i), -1);
  // A funnel of referrals from the start on ends where it ends.
  return found > 0 ? found : last;
}

/** The stage, as an index, of the result: in a table of what is earned or spent what is bought is it, whoever comes back or recommends after that. */
export function resultStage(table: Pick<StageTable, "stages" | "beside">): number {
  const { revenue, stageRevenue, cost, stageCost } = table.beside;
  return revenue || stageRevenue || cost || stageCost ? moneyStage(table) : table.stages.length - 1;
}
