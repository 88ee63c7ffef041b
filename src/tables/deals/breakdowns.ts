import { nameOf } from "../cells";
import type { Cell, Line } from "../line";
import { cellAt } from "../profile/rows";
import type { DealList } from "./dealList";

/** By what the deals of a list can be told apart: a column, and its names that most deals have, the commonest first. */
export interface Breakdown {
  readonly line: Line;
  readonly names: readonly string[];
  /** Whether there are others: less common names, or deals without one. */
  readonly hasOthers: boolean;
}

/** Names that a breakdown shows at most. */
const MOST_NAMES = 10;

/** The breakdowns that a list has, the owner's first: columns of few different names. */
export function breakdownsOf(cells: readonly (readonly Cell[])[], list: DealList): Breakdown[] {
  return [list.owner, list.source].flatMap((line) => {
    if (!line) return [];
    const counts = new Map<string, number>();
    for (let row = list.firstRow; row <= list.lastRow; row++) {
      const name = nameOf(cellAt(cells, row, line.index));
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const hasBlank = counts.delete("");
    const names = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    if (names.length < 2) return [];
    return [{ line, names: names.slice(0, MOST_NAMES), hasOthers: hasBlank || names.length > MOST_NAMES }];
  });
}
