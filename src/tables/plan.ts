import { plansAmong, plansOf } from "../core/answer/plans";
import type { PlanFacts } from "../core/answer/tableFacts";
import type { Maybe } from "../core/maybe";
import { countedSeries } from "./countedSeries";
import { missingMoney } from "./money";
import { inUnit } from "./oneMoney";
import { daysOfPlan, type LookedAt } from "./periodDays";
import { type Amounts, type Cell, type Place, type PlanLine, placeIn, type StageTable } from "./stageTable";

type Cells = readonly (readonly Cell[])[];

/** Where the numbers stand whose sum is planned at a stage for some series; none where that is not known. */
export function plannedAt(plan: readonly PlanLine[], series: readonly number[], stage: number): readonly Place[] {
  const lines = plansOf(plan, series);
  const places = lines.flatMap((line) => line.places[stage] ?? []);
  return places.length === lines.length ? places : [];
}

/** Series, as indexes, without a plan at a stage that others have one at: that of all is not known then. */
export function withoutPlan({ plan }: Pick<StageTable, "plan">, series: readonly number[], stage: number): number[] {
  const lines = plansAmong(plan, series).filter(({ places }) => places[stage]);
  if (lines.length === 0 || lines.some((line) => line.series.length === 0)) return [];
  return series.filter((each) => !lines.some((line) => line.series.includes(each)));
}

/** What some plans of a table say: people by stage, and the money that they plan. */
export function planFacts(
  table: StageTable,
  cells: Cells,
  plan: readonly PlanLine[],
  at: LookedAt | null,
): PlanFacts[] {
  return plan.map((line) => ({
    ...(at ? named(daysOfPlan(line.name, at.today)) : {}),
    series: line.series,
    counts: line.places.map((place) => place && numberAt(cells, place)),
    revenue: sumAt(cells, revenueOfPlan(table, line)),
  }));
}

const named = (days: PlanFacts["days"]): Pick<PlanFacts, "days"> => (days === undefined ? {} : { days });

/** Money planned to be earned by each series; null for a table without a line of it. */
export function revenuePlanBySeries(table: StageTable, cells: Cells): Maybe[] | null {
  const { revenuePlan } = table.beside;
  if (!revenuePlan) return null;
  return table.channels.map((_, series) => {
    const amount = sumAt(cells, placesOf(table, revenuePlan, series));
    return amount === null ? null : inUnit(amount, revenuePlan);
  });
}

/**
 * Where it stands what some series are planned to earn: where plans cross the line of what is earned, or in a line of its own; none where one of them has
 * no number, or nobody says what one of them earned: all that is planned is not compared with what some earned.
 */
export function plannedRevenueAt(
  table: StageTable,
  cells: Cells,
  series: readonly number[] = countedSeries(table),
): readonly Place[] {
  const { revenuePlan } = table.beside;
  if (missingMoney(table, cells).revenue.some((each) => series.includes(each))) return [];
  const planned = revenuePlan
    ? series.map((each) => placesOf(table, revenuePlan, each))
    : plansOf(table.plan, series).map((line) => revenueOfPlan(table, line));
  return planned.every((places) => sumAt(cells, places) !== null) ? planned.flat() : [];
}

const placesOf = (table: StageTable, line: Amounts, series: number): readonly Place[] =>
  line.places?.[series] ?? [placeIn(table, line.index, table.channels[series]!.index)];

/** Where a plan crosses the line of what is earned. */
function revenueOfPlan(table: StageTable, { places }: PlanLine): readonly Place[] {
  const { revenue, revenuePlan } = table.beside;
  if (!revenue || revenue.places || revenuePlan) return [];
  const own = new Set(
    places.flatMap((place) => (place ? [table.orientation === "down" ? place.column : place.row] : [])),
  );
  const [line] = own.size === 1 ? [...own] : [];
  // In a line that has people, too, what is earned is theirs.
  if (line === undefined || table.channels.some(({ index }) => index === line)) return [];
  return [placeIn(table, revenue.index, line)];
}

/** The sum of some cells; null where one holds no number, and of none. */
function sumAt(cells: Cells, places: readonly Place[]): Maybe {
  const numbers = places.flatMap((place) => numberAt(cells, place) ?? []);
  return numbers.length > 0 && numbers.length === places.length ? numbers.reduce((sum, each) => sum + each, 0) : null;
}

const numberAt = (cells: Cells, { row, column }: Place): Maybe => {
  const cell = cells[row - 1]?.[column - 1];
  return typeof cell === "number" && cell >= 0 ? cell : null;
};
