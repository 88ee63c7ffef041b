import type { Cell, Place, StageTable } from "./stageTable";

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

/** Where plans cross the line of what is earned, as far as they hold a number. */
export function plannedRevenueAt(
  { plan, beside, orientation }: Pick<StageTable, "plan" | "beside" | "orientation">,
  cells: readonly (readonly Cell[])[],
): Place[] {
  const { revenue } = beside;
  if (!revenue || revenue.places) return [];
  const isDown = orientation === "down";
  return plan.flatMap(({ places }) => {
    const lines = new Set(places.flatMap((place) => (place ? [isDown ? place.column : place.row] : [])));
    if (lines.size !== 1) return [];
    const [line] = lines as Iterable<number>;
    const at = isDown ? { row: revenue.index, column: line! } : { row: line!, column: revenue.index };
    return typeof cells[at.row - 1]?.[at.column - 1] === "number" ? [at] : [];
  });
}

/** What is planned to be earned, over all plans; null where none says it. */
export function plannedRevenue(table: StageTable, cells: readonly (readonly Cell[])[]): number | null {
  const places = plannedRevenueAt(table, cells);
  if (places.length === 0) return null;
  return places.reduce((sum, { row, column }) => sum + Number(cells[row - 1]![column - 1]), 0);
}
