import type { Maybe } from "../maybe";
import type { Deal } from "./deal";

/** The money won per day of a list, from its first deal to its day, both included; null while no deal has a day of creation. */
export function wonPerDay(deals: readonly Deal[], day: number): Maybe {
  const created = deals.flatMap((deal) => deal.created ?? []);
  if (created.length === 0) return null;
  const first = created.reduce((a, b) => Math.min(a, b));
  const money = deals.reduce((sum, { outcome, amount }) => (outcome === "won" ? sum + (amount ?? 0) : sum), 0);
  return day < first ? null : money / (day - first + 1);
}
