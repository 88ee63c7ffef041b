import { indexesOf } from "../indexesOf";
import { meanOf } from "../profile/relations/averages";
import { ENOUGH } from "../profile/relations/rounding";
import type { Columns } from "../profile/relations/sums";
import type { Side } from "../roles/side";
import type { Computed } from "./sideArithmetic";
import type { View } from "./view";

/**
 * Of three sides that nothing names the first, which is the sum of the other two, and these; none otherwise. It may be their total, or the plan of the
 * one and what is missing the other.
 */
export function summedOf(view: View, sides: readonly Side[], computed: readonly Computed[]): number[] {
  if (view.orientation !== "down" || computed.length === 0) return [];
  const open = indexesOf(sides, ({ role }) => role === "people");
  const isFirst = computed.some(({ at, role }) => at === open[0] && role === "total");
  const isSilent = open.every(
    (i) => sides[i]!.isUnknown && sides[i]!.hint === null && sides[i]!.period === "" && view.sides[i]!.name !== "",
  );
  return open.length === 3 && isFirst && isSilent ? open : [];
}

/**
 * Of three sides that count people the first or the last, which has a name of its own and is the mean of the other two, and these; none otherwise. Between
 * two managers a third may well stand.
 */
export function averagedOf(view: View, sides: readonly Side[], columns: Columns): number[] {
  const open = indexesOf(sides, ({ role }) => role === "people");
  if (open.length !== 3) return [];
  const line = (i: number) => columns.map((column) => column[i]!);
  const mayBe = (i: number) => !sides[i]!.isCertain && sides[i]!.period === "" && view.sides[i]!.name !== "";
  const othersOf = (i: number) => open.filter((other) => other !== i);
  const mean = [open[0]!, open[2]!].find((i) => mayBe(i) && meanOf(line(i), othersOf(i).map(line)) >= ENOUGH);
  return mean === undefined ? [] : [mean, ...othersOf(mean)];
}
