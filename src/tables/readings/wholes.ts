import { indexesOf } from "../indexesOf";
import { type Side, WORD } from "../roles/side";
import { words } from "../vocabulary/tokens";
import { EVERYTHING, TOTALS, WHOLES } from "../vocabulary/totals";
import type { View } from "./view";

type At = (stage: number, side: number) => number;

/** The sides with those that are the whole of others told as totals. */
export function withoutWholes(view: View, sides: readonly Side[], at: At, looked: readonly number[]): readonly Side[] {
  return withoutEverything(view, withoutSums(view, sides, at, looked), at, looked);
}

/**
 * In a table that has several names for each side: "Overall" of each month is the sum of the month's channels. A name may be called so and be a channel:
 * the figures say it.
 */
function withoutSums(view: View, sides: readonly Side[], at: At, looked: readonly number[]): readonly Side[] {
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

/**
 * Where a name says that nobody is left out, and as many as of any other stand beside it everywhere, it need not be the sum: people whom two channels
 * reached count once, and a channel may have no line.
 */
function withoutEverything(view: View, sides: readonly Side[], at: At, looked: readonly number[]): readonly Side[] {
  const saysAll = (name: string) => EVERYTHING.isWhole(words(name));
  const wholes = indexesOf(
    sides,
    ({ role, hint, isCertain, channel }, i) =>
      role === "people" && hint === "total" && !isCertain && [view.sides[i]!.name, channel].some(saysAll),
  );
  if (wholes.length === 0) return sides;
  const result = sides.slice();
  for (const whole of wholes) {
    const { period } = sides[whole]!;
    const parts = indexesOf(
      sides,
      (side, i) => side.role === "people" && !wholes.includes(i) && (period === "" || side.period === period),
    );
    const covers = looked.every((stage) => !parts.some((part) => at(stage, part) > at(stage, whole)));
    if (parts.length > 0 && covers) result[whole] = { ...result[whole]!, role: "total", evidence: WORD };
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

function addsUp(whole: number, parts: readonly number[], at: At, looked: readonly number[]): boolean {
  return looked.every((stage) => {
    const sum = parts.reduce((all, part) => all + (at(stage, part) || 0), 0);
    const own = at(stage, whole);
    return Number.isNaN(own) || own === sum;
  });
}
