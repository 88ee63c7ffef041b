import type { Evidence } from "../explained";
import { sumsOfTwo } from "../profile/relations/parts";
import type { StageLine } from "../roles/stageLines";
import type { At } from "./stageFit";

export interface Ordered {
  readonly stages: readonly number[];
  readonly isReordered: boolean;
}

const totalOf = (stage: number, people: readonly number[], at: At): number =>
  people.reduce((sum, side) => sum + (at(stage, side) || 0), 0);

/** Rows stay as they stand, unless they grow all the way: then the last is the first. */
export function orderDown(stages: readonly number[], people: readonly number[], at: At): Ordered {
  const totals = stages.map((stage) => totalOf(stage, people, at));
  const grows = totals.length > 2 && totals.every((total, i) => i === 0 || total > totals[i - 1]!) && totals[0]! > 0;
  return grows ? { stages: [...stages].reverse(), isReordered: true } : { stages, isReordered: false };
}

/**
 * Columns stay as they stand when their totals fall. Else columns without anybody, the second of two with the same figures, and the parts of a
 * column that says it is their total are no stages, and what is left is ordered by falling totals.
 */
export function orderAcross(
  stages: readonly number[],
  lines: readonly StageLine[],
  settle: (place: number, role: StageLine["role"], evidence: Evidence) => void,
  people: readonly number[],
  at: At,
): Ordered {
  const totals = new Map(stages.map((stage) => [stage, totalOf(stage, people, at)]));
  const fall = (list: readonly number[]) =>
    list.every((stage, i) => i === 0 || totals.get(stage)! <= totals.get(list[i - 1]!)!);
  if (fall(stages)) return { stages, isReordered: false };
  let kept = stages.filter((stage) => {
    if (totals.get(stage)! > 0) return true;
    settle(stage, "nobody", { code: "nothing", params: {} });
    return false;
  });
  const isSame = (a: number, b: number) =>
    people.every((side) => at(a, side) === at(b, side) || (Number.isNaN(at(a, side)) && Number.isNaN(at(b, side))));
  // Cabinets have the general measure first and its kind after it: interactions, clicks.
  kept = kept.filter((stage, i) => {
    const twin = kept.slice(i + 1).find((one) => totals.get(one) === totals.get(stage) && isSame(one, stage));
    if (twin === undefined || people.length < 2) return true;
    settle(stage, "same", { code: "same", params: { of: lines[twin]!.name } });
    return false;
  });
  for (const place of kept.filter((stage) => /всего|total|общ(ее|ий|ая)/i.test(lines[stage]!.name))) {
    const others = kept.filter((stage) => stage !== place);
    const parts = sumsOfTwo(
      people.map((side) => at(place, side)),
      others.map((stage) => people.map((side) => at(stage, side))),
    );
    for (const part of parts) settle(others[part]!, "part", { code: "sum", params: { of: lines[place]!.name } });
    kept = kept.filter((stage) => !parts.includes(others.indexOf(stage)));
  }
  if (fall(kept)) return { stages: kept, isReordered: false };
  return { stages: [...kept].sort((a, b) => totals.get(b)! - totals.get(a)!), isReordered: true };
}
