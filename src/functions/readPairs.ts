import type { Maybe } from "../core/maybe";
import { UserError } from "../core/userError";
import { type Counts, isOne, placeIn, size } from "./readCounts";

/** Two numbers that belong together, and where the pair stands in the longer argument. */
export interface Pair {
  readonly a: Maybe;
  readonly b: Maybe;
  readonly place: Readonly<Record<string, number>>;
}

/** The numbers of `from` and `to` (columns or rows of one length; a single number goes with each of the other), pair by pair. */
export function readPairs(from: Counts, to: Counts): Pair[] {
  const [fromIsOne, toIsOne] = [isOne(from), isOne(to)];
  for (const [counts, argument] of [
    [from, "from"],
    [to, "to"],
  ] as const) {
    if (counts.lists.length > 1) throw new UserError("notAList", { argument });
  }
  if (!fromIsOne && !toIsOne && (from.rows !== to.rows || from.columns !== to.columns)) {
    throw new UserError("shapesDiffer", { a: "from", b: "to", aSize: size(from), bSize: size(to) });
  }
  const [a, b] = [from.lists[0]!, to.lists[0]!];
  const shape = fromIsOne ? to : from;
  const length = Math.max(fromIsOne ? 1 : a.length, toIsOne ? 1 : b.length);
  return Array.from({ length }, (_, at) => ({
    a: (fromIsOne ? a[0] : a[at]) ?? null,
    b: (toIsOne ? b[0] : b[at]) ?? null,
    place: placeIn(shape.rows, shape.columns, shape.rows > 1 ? at : 0, shape.rows > 1 ? 0 : at),
  }));
}
