import { closedFor, LOST, WON, WON_FOR_SURE } from "../vocabulary/losses";
import { words } from "../vocabulary/tokens";
import { rankOf } from "./order";

/**
 * Of the statuses of a list those of won deals. A contract that was signed may be the end of one pipeline and a stage of another: beside "won" itself it
 * is a stage, as is of several such the one that comes earlier.
 */
export function wonAmong(statuses: readonly string[]): string[] {
  const named = statuses.filter(isWon);
  const sure = named.filter((status) => WON_FOR_SURE.find(words(status)) !== null);
  if (sure.length > 0) return sure;
  // What is no stage by its words, "completed", is behind all that are.
  const ranks = named.map((status) => rankOf(status) ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...ranks);
  return named.filter((_, i) => ranks[i] === last);
}

/** Whether statuses that may each be the end, or a stage before it, are taken for won together: "paid" and "delivered". */
export const isWonInDoubt = (won: readonly string[]): boolean =>
  won.length > 1 && won.every((status) => WON_FOR_SURE.find(words(status)) === null);

/** Whether a status says that a deal was won. */
export function isWon(status: string): boolean {
  const as = closedFor(status);
  if (as !== null) return isWon(as);
  const name = words(status);
  return !isLostName(name) && (WON.isWhole(name) || (WON.find(name)?.at === 0 && /успешн|won|выигр/i.test(status)));
}

/** Whether a status says that a deal was lost. */
export function isLost(status: string): boolean {
  const as = closedFor(status);
  return as === null ? isLostName(words(status)) : !isWon(as);
}

const isLostName = (name: readonly string[]): boolean => LOST.isWhole(name) || LOST.find(name)?.at === 0;
