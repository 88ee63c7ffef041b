import { oneLine } from "../core/oneLine";
import type { Choices } from "./choices";
import type { StageTable } from "./stageTable";
import { AFTER_PURCHASE } from "./vocabulary/afterPurchase";
import { type StageKind, stageKindOf } from "./vocabulary/stageKind";
import { words } from "./vocabulary/tokens";

type Stages = { readonly stages: readonly { readonly name: string }[]; readonly paidAt?: number | undefined };

/** The stage, as an index, at which the money comes in: as a person said, or else the last one that is nothing that follows a purchase. */
export function moneyStage({ stages, paidAt }: Stages): number {
  if (paidAt !== undefined) return paidAt;
  const last = stages.length - 1;
  const found = stages.reduce((at, { name }, i) => (AFTER_PURCHASE.find(words(name)) ? at : i), -1);
  // A funnel of referrals from the start on ends where it ends.
  return found > 0 ? found : last;
}

/** A table with what a person said of its money; a stage that it does not have any more says nothing, and nobody pays before they come. */
export function withMoneyStage(table: StageTable, { moneyStage: name }: Choices): StageTable {
  const at = name === undefined ? -1 : table.stages.findIndex((stage) => oneLine(stage.name) === oneLine(name));
  return at > 0 ? { ...table, paidAt: at } : table;
}

/** What people pay for, or what tells that they did. */
const PAID: ReadonlySet<StageKind | null> = new Set<StageKind>([
  "sales",
  "contracts",
  "received",
  "installation",
  "treatment",
  "checkouts",
]);

/** Whether the stage of money is in question: the table has money, and no stage tells by its name that it is the one, or more follow it. */
export function isMoneyStageAsked(table: StageTable): boolean {
  if (!hasMoney(table) || table.stages.length < 3) return false;
  const guessed = moneyStage({ stages: table.stages });
  return guessed < table.stages.length - 1 || !PAID.has(stageKindOf(table.stages[guessed]!.name));
}

/** Whether a table says what is earned or spent. */
export function hasMoney({ beside: { revenue, stageRevenue, cost, stageCost } }: Pick<StageTable, "beside">): boolean {
  return Boolean(revenue || stageRevenue || cost || stageCost);
}

/** The stage, as an index, of the result: in a table of what is earned or spent what is bought is it, whoever comes back or recommends after that. */
export function resultStage(table: Pick<StageTable, "stages" | "beside" | "paidAt">): number {
  return hasMoney(table) ? moneyStage(table) : table.stages.length - 1;
}
