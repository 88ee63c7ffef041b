import type { Cell, StageTable } from "./stageTable";

/** People planned at each stage, summed over all its plans; null where none is planned, or one is no number, and for a table without plans. */
export function planCounts(
  { plan, stages }: StageTable,
  cells: readonly (readonly Cell[])[],
): (number | null)[] | null {
  if (plan.length === 0) return null;
  return stages.map((_, stage) => {
    const places = plan.flatMap((line) => line.places[stage] ?? []);
    const planned = places.map(({ row, column }) => cells[row - 1]?.[column - 1]);
    const counts = planned.filter((cell): cell is number => typeof cell === "number");
    return counts.length > 0 && counts.length === planned.length ? counts.reduce((a, b) => a + b, 0) : null;
  });
}
