import type { DealMark, DealsView, DealsWish } from "../../addon/protocol";

type Status = DealsView["statuses"][number];

/** What each status of a list says of a deal, with what was chosen since the list was counted. */
export const statusesIn = ({ statuses }: DealsView, { marks = {} }: DealsWish): Status[] =>
  statuses.map((status) => ({
    ...status,
    is: Object.hasOwn(marks, status.name) ? marks[status.name]! : status.asFound,
  }));

/** The open stages of a list in the order that was chosen, else as found; those that have become open since at the end. */
export function openIn(deals: DealsView, wish: DealsWish): string[] {
  const before = deals.stages.slice(0, deals.movable).map(({ name }) => name);
  const is = new Map(statusesIn(deals, wish).map((status) => [status.name, status.is]));
  // A stage that deals were only lost from is no status.
  const isOpen = (name: string) => (is.get(name) ?? "open") === "open";
  const all = [...before, ...deals.statuses.map(({ name }) => name)];
  const first = (wish.stages ?? []).filter((name) => all.includes(name));
  return [...new Set([...first, ...all])].filter(isOpen);
}

/** The statuses of a list that are no stages to stand at: won ones first, those left out last. */
export function decidedIn(deals: DealsView, wish: DealsWish): string[] {
  const statuses = statusesIn(deals, wish);
  const named = (is: DealMark) => statuses.flatMap((status) => (status.is === is ? status.name : []));
  return [...named("won"), ...named("lost"), ...named("out")];
}

/** Whether the counts of a list are those of the order and the statuses that are chosen now. */
export function isAsCounted(deals: DealsView, wish: DealsWish): boolean {
  const counted = deals.stages.slice(0, deals.movable).map(({ name }) => name);
  const same = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);
  const is = (statuses: readonly Status[]) => statuses.map((status) => status.is);
  return same(openIn(deals, wish), counted) && same(is(statusesIn(deals, wish)), is(deals.statuses));
}
