import type { Deal } from "./deal";

/** Deals that were lost for one reason. */
export interface LossReason {
  /** "" where the list does not say. */
  readonly reason: string;
  readonly deals: number;
  /** Of those whose amount is known. */
  readonly money: number;
  /** How many of them were lost at each stage; the others nobody knows where. */
  readonly byStage: readonly number[];
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
    .map(([reason, own]) => ({
      reason,
      deals: own.length,
      money: own.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      byStage: Array.from(
        { length: stages },
        (_, stage) => own.filter(({ furthest, isExact }) => isExact && furthest === stage).length,
      ),
    }))
    .sort((a, b) => b.deals - a.deals || b.money - a.money || (a.reason < b.reason ? -1 : 1));
}
