import { isBlank, nameOf } from "../cells";
import type { Cell, Line } from "../line";
import { cellAt } from "../profile/rows";

type Cells = readonly (readonly Cell[])[];

interface Now {
  readonly stage: Line | null;
  readonly status: Line | null;
  readonly lostFrom: Line | null;
  readonly stages: readonly string[];
  readonly won: readonly string[];
  readonly lost: readonly string[];
  readonly statusWon: readonly string[];
  readonly statusLost: readonly string[];
}

/**
 * Deals that reached each stage. A lost deal reached the stage it was lost from; where the list does not tell, only the first for certain, and
 * then the stages between are not known.
 */
export function reachedNow(
  cells: Cells,
  rows: readonly number[],
  { stage, status, lostFrom, stages, won, lost, statusWon, statusLost }: Now,
): (number | null)[] {
  const place = new Map(stages.map((name, i) => [name, i]));
  const last = stages.length - 1;
  const counts = new Array<number>(stages.length).fill(0);
  let unknown = 0;
  for (const row of rows) {
    const now = nameOf(cellAt(cells, row, stage!.index));
    if (now === "") continue;
    const outcome = status ? nameOf(cellAt(cells, row, status.index)) : "";
    const isWon = won.includes(now) || statusWon.includes(outcome);
    const isLost = !isWon && (lost.includes(now) || statusLost.includes(outcome));
    const from = lostFrom ? nameOf(cellAt(cells, row, lostFrom.index)) : "";
    const furthest = isWon
      ? last
      : isLost
        ? (place.get(from) ?? (status ? place.get(now) : undefined))
        : place.get(now);
    if (furthest === undefined) unknown++;
    for (let i = 0; i <= (furthest ?? 0); i++) counts[i]!++;
  }
  return counts.map((count, i) => (unknown > 0 && i > 0 && i < last ? null : count));
}

/** Deals with a date or a mark at each stage or at a later one. */
export function reachedByDates(
  cells: Cells,
  rows: readonly number[],
  { stageColumns }: { readonly stageColumns: readonly Line[] },
): number[] {
  const counts = new Array<number>(stageColumns.length).fill(0);
  for (const row of rows) {
    let furthest = -1;
    for (const [i, { index }] of stageColumns.entries()) if (isMarked(cellAt(cells, row, index))) furthest = i;
    for (let i = 0; i <= furthest; i++) counts[i]!++;
  }
  return counts;
}

/** Whether the cell of a stage says that a deal has been there. */
export function isMarked(cell: Cell | undefined): boolean {
  return !isBlank(cell) && cell !== false && cell !== 0 && !/^(0|нет|no|false|-|—)$/i.test(String(cell).trim());
}
