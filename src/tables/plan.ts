import type { Cell, StageTable } from "./stageTable";

/** People planned at each stage, summed over all its plans; null where none is planned, and for a table without plans. */
export function planCounts(
  { plan, stages }: StageTable,
  cells: readonly (readonly Cell[])[],
): (number | null)[] | null {
  if (plan.length === 0) return null;
  return stages.map((_, stage) => {
    const counts = plan.flatMap(({ places }) => {
      const place = places[stage];
      const cell = place ? cells[place.row - 1]?.[place.column - 1] : undefined;
      return typeof cell === "number" ? [cell] : [];
    });
    return counts.length > 0 ? counts.reduce((a, b) => a + b, 0) : null;
  });
}
