import { currencyIn } from "./currency";
import { moneyUnitIn } from "./moneyUnits";
import type { Beside, Line } from "./stageTable";

/**
 * A line of money that cannot be counted together with another: that does not say its unit, is of another currency, or is in several units itself, which
 * `than` names then.
 */
export interface OtherMoney extends Line {
  readonly code: "unknownUnit" | "otherCurrency" | "mixedUnits";
  readonly than: string;
}

/** Kinds of money, what the others are counted like first. */
export const MONEY_KINDS = ["revenue", "stageRevenue", "revenuePlan", "cost", "stageCost"] as const;

/**
 * The lines of money with what makes their figures those of the first: "Cost, $" beside "Revenue, $k". What may be counted otherwise, or is of another
 * currency, is left out: a return of a thousandth looks like any other.
 */
export function inOneUnit(beside: Beside): { readonly beside: Beside; readonly other: readonly OtherMoney[] } {
  const found = MONEY_KINDS.filter((kind) => beside[kind] !== null);
  const first = beside[found[0]!];
  const other: OtherMoney[] = [];
  const mended = { ...beside };
  for (const kind of found.slice(1)) {
    const line = beside[kind]!;
    const times = timesInto(line.name, first!.name);
    // A plan was taken for that of the revenue because it is about as much, or stands in its row.
    const isLike = times === null && !areCurrencies(line.name, first!.name);
    if (kind === "revenuePlan" && (isLike || beside.revenuePlan!.places)) continue;
    if (times === 1) continue;
    Object.assign(mended, { [kind]: times === null ? null : { ...line, times } });
    if (times === null) {
      const { name, index, nameAt } = line;
      const code = areCurrencies(name, first!.name) ? "otherCurrency" : "unknownUnit";
      other.push({ name, index, nameAt, code, than: first!.name });
    }
  }
  return { beside: mended, other };
}

/** Of lines of money the first that is counted like another, or can be. */
export const countedLike = <L extends Line>(lines: readonly L[], other: Line | null): L | null =>
  lines.find(({ name }) => other === null || timesInto(name, other.name) !== null) ?? lines[0] ?? null;

/** By what figures under one name are to be multiplied to be counted as those under another; null where their names do not say. */
export function timesInto(name: string, wanted: string): number | null {
  if (areCurrencies(name, wanted)) return null;
  const [own, other] = [timesOf(name), timesOf(wanted)];
  if (own === other) return 1;
  // Money that says nothing is like money in single ones, and may be in thousands beside thousands.
  if (own === null || other === null) return (own ?? other) === 1 ? 1 : null;
  return own / other;
}

/** An amount of a line in the unit of the table's money. */
export const inUnit = (amount: number, { times = 1 }: { readonly times?: number }): number =>
  times < 1 ? amount / Math.round(1 / times) : amount * times;

const areCurrencies = (name: string, other: string): boolean =>
  new Set([name, other].map(currencyIn).filter((sign) => sign !== "")).size > 1;

const timesOf = (name: string): number | null => moneyUnitIn(name)?.times ?? (currencyIn(name) === "" ? null : 1);
