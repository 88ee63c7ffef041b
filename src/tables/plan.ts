import { countedSeries } from "./countedSeries";
import type { Cell, Place, PlanLine, StageTable } from "./stageTable";

type Cells = readonly (readonly Cell[])[];

/**
 * Where the numbers stand whose sum is planned at a stage for some series; none where that is not known: a plan of a part beside the people of all
 * would look fulfilled. Plans of months that have not begun are no part of it; a year's plan is one also of its first months.
 */
export function plannedAt(plan: readonly PlanLine[], series: readonly number[], stage: number): readonly Place[] {
  const lines = plansOf(plan, series);
  const places = lines.flatMap((line) => line.places[stage] ?? []);
  return isOfAll(lines, series) && places.length === lines.length ? places : [];
}

const plansOf = (plan: readonly PlanLine[], wanted: readonly number[]): PlanLine[] =>
  plan.filter(({ series }) => series.length === 0 || series.some((each) => wanted.includes(each)));

// Whose plan it is may not be told: then it is that of all.
function isOfAll(lines: readonly PlanLine[], wanted: readonly number[]): boolean {
  const planned = new Set(lines.flatMap(({ series }) => series));
  return lines.some(({ series }) => series.length === 0) || wanted.every((each) => planned.has(each));
}

/** Series, as indexes, without a plan at a stage that others have one at: that of all is not known then. */
export function withoutPlan({ plan }: Pick<StageTable, "plan">, series: readonly number[], stage: number): number[] {
  const lines = plansOf(plan, series).filter(({ places }) => places[stage]);
  if (lines.length === 0 || lines.some((line) => line.series.length === 0)) return [];
  return series.filter((each) => !lines.some((line) => line.series.includes(each)));
}

/** People planned at each stage, summed over all plans of the series that are counted; null where that is not known, and for a table without plans. */
export function planCounts(table: StageTable, cells: Cells): (number | null)[] | null {
  const { plan, stages } = table;
  if (plan.length === 0) return null;
  const series = countedSeries(table);
  return stages.map((_, stage) => {
    const counts = plannedAt(plan, series, stage).map((place) => numberAt(cells, place));
    return counts.length > 0 && !counts.includes(null) ? counts.reduce<number>((a, b) => a + b!, 0) : null;
  });
}

const numberAt = (cells: Cells, { row, column }: Place): number | null => {
  const cell = cells[row - 1]?.[column - 1];
  return typeof cell === "number" ? cell : null;
};

/** Where it stands what some series are planned to earn: where plans cross the line of what is earned, or in a line of its own; none where one of them has no number. */
export function plannedRevenueAt(table: StageTable, cells: Cells, series = countedSeries(table)): Place[] {
  const { revenue, revenuePlan } = table.beside;
  const at = (line: number, index: number): Place =>
    table.orientation === "down" ? { row: line, column: index } : { row: index, column: line };
  if (revenuePlan) {
    const { places, index } = revenuePlan;
    return allNumbers(series.flatMap((each) => places?.[each] ?? at(index, table.channels[each]!.index)));
  }
  if (!revenue || revenue.places) return [];
  const lines = plansOf(table.plan, series);
  const indexes = lines.map(({ places }) => {
    const own = places.flatMap((place) => (place ? [table.orientation === "down" ? place.column : place.row] : []));
    return new Set(own).size === 1 ? own[0]! : null;
  });
  if (!isOfAll(lines, series) || indexes.includes(null)) return [];
  return allNumbers(indexes.map((index) => at(revenue.index, index!)));

  function allNumbers(places: Place[]): Place[] {
    return places.every((place) => numberAt(cells, place) !== null) ? places : [];
  }
}

/** The plans of a part alone: a plan of others too, or of nobody by name, is none of it. */
export const ownPlans = (plan: readonly PlanLine[], series: readonly number[]): PlanLine[] =>
  plan.filter((line) => line.series.length > 0 && line.series.every((each) => series.includes(each)));

/** What is planned to be earned, over all plans; null where none says it. */
export function plannedRevenue(table: StageTable, cells: Cells): number | null {
  const places = plannedRevenueAt(table, cells);
  return places.length === 0 ? null : places.reduce((sum, place) => sum + numberAt(cells, place)!, 0);
}
