import * as fc from "fast-check";
import type { Deal } from "../../../src/core/deals/deal";

const PLAIN: Deal = {
  row: 2,
  outcome: "open",
  furthest: 0,
  isExact: true,
  created: null,
  closed: null,
  amount: null,
  owner: "",
  source: "",
  reason: "",
};

/** A deal of which only some things matter. */
export const deal = (own: Partial<Deal>): Deal => ({ ...PLAIN, ...own });

/** So many deals alike. */
export const deals = (howMany: number, own: Partial<Deal>): Deal[] => Array.from({ length: howMany }, () => deal(own));

/** A deal somewhere in a funnel with so many stages. */
export const anyDeal = (stages: number): fc.Arbitrary<Deal> =>
  fc
    .record({
      outcome: fc.constantFrom("open" as const, "won" as const, "lost" as const),
      furthest: fc.nat(stages - 1),
      isExact: fc.boolean(),
    })
    .map(({ outcome, furthest, isExact }) =>
      deal({
        outcome,
        furthest: outcome === "won" ? stages - 1 : Math.min(furthest, stages - 2),
        isExact: isExact || outcome !== "lost",
      }),
    );
