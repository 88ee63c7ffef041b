import { numberIn } from "./figure";
import { type Column, cellAt, type Frame } from "./frame";
import type { Role } from "./roles";
import { isSum, sumOf } from "./sums";
import { words } from "./words";

/** The columns of people that are stages, in the order of the funnel, and why others are none. */
export interface StageColumns {
  readonly taken: readonly Column[];
  readonly dropped: ReadonlyMap<number, Role>;
  readonly isReordered: boolean;
}

/**
 * Of columns of people the stages, in the order of the sheet when its totals fall, else by falling totals. Then columns without anybody,
 * the second of two with the same figures, and the parts of a column that says it is their total are no stages.
 */
export function stageColumns({ cells }: Frame, rows: readonly number[], counted: readonly Column[]): StageColumns {
  const lines = counted.map((column) => {
    const values = rows.map((row) => numberIn(cellAt(cells, row, column.index)));
    return { column, values, total: sumOf(values) };
  });
  const dropped = new Map<number, Role>();
  if (falls(lines.map(({ total }) => total))) return { taken: counted, dropped, isReordered: false };

  for (const { column, total } of lines) if (total === 0) dropped.set(column.index, "nobody");
  const left = () => lines.filter(({ column }) => !dropped.has(column.index));
  const present = left();
  for (const [at, line] of present.entries()) {
    const twin = present.slice(0, at).find((one) => !dropped.has(one.column.index) && isSame(one.values, line.values));
    // Of equals the one with a stage's name stays: clicks, not interactions.
    if (twin && rows.length > 1) dropped.set((isKnown(line) && !isKnown(twin) ? twin : line).column.index, "same");
  }
  for (const whole of left().filter(({ column }) => /всего|total|общ(ее|ий|ая)/i.test(column.header))) {
    const parts = partsOf(
      whole,
      left().filter((line) => line !== whole),
    );
    for (const { column } of parts) dropped.set(column.index, "part");
  }
  const kept = left();
  const isReordered = !falls(kept.map(({ total }) => total));
  const taken = isReordered ? [...kept].sort((a, b) => b.total - a.total) : kept;
  return { taken: taken.map(({ column }) => column), dropped, isReordered };
}

interface Counted {
  readonly column: Column;
  readonly values: readonly (number | null)[];
}

const isKnown = ({ column }: Counted) => words.stage.test(column.header);
const isSame = (a: Counted["values"], b: Counted["values"]) => a.every((value, at) => value === b[at]);

function partsOf<T extends Counted>(whole: Counted, others: readonly T[]): T[] {
  for (const [at, one] of others.entries()) {
    const other = others.slice(at + 1).find(({ values }) => isSum(whole.values, [one.values, values]));
    if (other) return [one, other];
  }
  return [];
}

function falls(totals: readonly number[]): boolean {
  return totals.every((total, at) => at === 0 || total <= totals[at - 1]!);
}
