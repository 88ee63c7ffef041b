import { finite, type Maybe } from "../maybe";

/** A group with its part of the entrants, in any unit, and the share of its entrants who reach each stage, the first being 1. */
export interface PlannedGroup {
  readonly share: number;
  readonly reach: readonly Maybe[];
}

/**
 * People at each stage of each group, not rounded, so that all groups together bring `deals` at stage `at` with each one's own conversions. Null where
 * they cannot: nobody of them gets there, or of one that takes a part it is not known.
 */
export function groupPeople(groups: readonly PlannedGroup[], deals: number, at: number): Maybe[][] | null {
  const parts = groups.map(({ share, reach }) => (share === 0 ? 0 : (reach[at] ?? null) && share * reach[at]!));
  if (parts.includes(null)) return null;
  const each = deals / parts.reduce<number>((sum, part) => sum + part!, 0);
  if (!Number.isFinite(each)) return null;
  return groups.map(({ share, reach }) => reach.map((part) => (part === null ? null : finite(each * share * part))));
}
