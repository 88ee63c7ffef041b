import { indexesOf } from "../indexesOf";
import type { Side } from "../roles/side";
import { words } from "../vocabulary/tokens";
import { TOTALS, WHOLES } from "../vocabulary/totals";
import type { View } from "./view";

/**
 * The sides without those of a whole, in a table that has several names for each: "Overall" of each month is the sum of the month's channels. A name
 * may be called so and be a channel: the figures say it.
 */
export function withoutWholes(
  view: View,
  sides: readonly Side[],
  at: (stage: number, side: number) => number,
  looked: readonly number[],
): readonly Side[] {
  const depth = view.sides.reduce((most, { labels }) => Math.max(most, labels.length), 0);
  if (depth < 2) return sides;
  const labels = view.sides.map((side) => side.labels);
  const result = sides.slice();
  for (let level = 0; level < depth; level++) {
    const names = new Set(labels.map((list) => list[level] ?? ""));
    for (const name of names) {
      if (!isWholeName(name)) continue;
      const own = countedAt(sides, labels, level, name);
      const others = (i: number) =>
        indexesOf(
          sides,
          ({ role }, k) =>
            role === sides[i]!.role && labels[k]![level] !== name && isBeside(labels[k]!, labels[i]!, level),
        );
      const isSum = own.some((i) => others(i).length > 0) && own.every((i) => addsUp(i, others(i), at, looked));
      if (isSum)
        for (const i of own) result[i] = { ...result[i]!, role: "total", evidence: { code: "sum", params: {} } };
    }
  }
  return result;
}

const isWholeName = (name: string): boolean =>
  TOTALS.isWhole(words(name)) || WHOLES.isWhole(words(name)) || TOTALS.find(words(name))?.at === 0;

function countedAt(
  sides: readonly Side[],
  labels: readonly (readonly string[])[],
  level: number,
  name: string,
): number[] {
  return indexesOf(sides, ({ role }, i) => (role === "people" || role === "plan") && labels[i]![level] === name);
}

/** Whether two sides differ in one of their names only. */
const isBeside = (a: readonly string[], b: readonly string[], level: number): boolean =>
  a.length === b.length && a.every((name, i) => i === level || name === b[i]);

function addsUp(
  whole: number,
  parts: readonly number[],
  at: (stage: number, side: number) => number,
  looked: readonly number[],
): boolean {
  return looked.every((stage) => {
    const sum = parts.reduce((all, part) => all + (at(stage, part) || 0), 0);
    const own = at(stage, whole);
    return Number.isNaN(own) || own === sum;
  });
}
