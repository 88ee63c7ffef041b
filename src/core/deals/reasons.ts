import type { Deal } from "./deal";

/** Deals that were lost for one reason. */
export interface LossReason {
  /** "" where the list does not say. */
  readonly reason: string;
  readonly deals: number;
  /** Of those whose amount is known. */
  readonly money: number;
  /** How many of them were lost at each stage, and what they were worth; the others nobody knows where. */
  readonly byStage: readonly number[];
  readonly moneyByStage: readonly number[];
}

/** Why the deals of a list were lost, what most were lost for first; equals by money, then by name. */
export function lossReasons(deals: readonly Deal[], stages: number): LossReason[] {
  const byName = new Map<string, Deal[]>();
  for (const deal of deals) {
    if (deal.outcome !== "lost") continue;
    const own = byName.get(deal.reason);
    if (own) own.push(deal);
    else byName.set(deal.reason, [deal]);
  }
  return [...byName]
    .map(([reason, own]) => {
      // Beyond the last stage before won there is only winning.
      const at = Array.from({ length: stages }, (_, stage) =>
        own.filter(({ furthest, isExact }) => isExact && Math.min(furthest, stages - 2) === stage),
      );
      return {
        reason,
        deals: own.length,
        money: moneyOf(own),
        byStage: at.map((some) => some.length),
        moneyByStage: at.map(moneyOf),
      };
    })
    .sort((a, b) => b.deals - a.deals || b.money - a.money || (a.reason < b.reason ? -1 : 1));
}

const moneyOf = (deals: readonly Deal[]): number => deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
