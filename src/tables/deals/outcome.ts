import { LOST, WON } from "../vocabulary/losses";
import { words } from "../vocabulary/tokens";

/** Whether a status says that a deal was won. */
export function isWon(status: string): boolean {
  const name = words(status);
  return !isLostName(name) && (WON.isWhole(name) || (WON.find(name)?.at === 0 && /успешн|won|выигр/i.test(status)));
}

/** Whether a status says that a deal was lost. */
export function isLost(status: string): boolean {
  return isLostName(words(status));
}

const isLostName = (name: readonly string[]): boolean => LOST.isWhole(name) || LOST.find(name)?.at === 0;
