import { areTexts } from "../profile/numberOrWords";
import { cellAt } from "../profile/rows";
import type { Amounts, Series } from "../stageTable";
import { isOfMoney, lineOf } from "./besideLines";
import type { Funnel } from "./funnel";
import { plannedSeries } from "./planLines";

/**
 * What is planned to be earned where stages go down and no people are planned: a row of its own under the revenue, or the cells in which columns of
 * plans cross that.
 */
export function moneyPlan(funnel: Funnel, channels: readonly Series[], revenue: Amounts | null): Amounts | null {
  if (!revenue || revenue.places) return null;
  const { view, lines, sides, stages } = funnel;
  const { cells } = view.frame;
  const along = ({ index }: { index: number }) => channels.map((series) => cellAt(cells, index, series.index));
  const row = lines
    .filter(({ role, isMoney }) => role === "plan" && isMoney)
    .map(({ at }) => lineOf(view.stages[at]!))
    .find((line) => !areTexts(along(line)) && isOfMoney(line, along(line), revenue, along(revenue)));
  if (row) return { ...row, places: null };
  const plans = sides.flatMap((side, at) => (side.role === "plan" && !side.isMoney ? [at] : []));
  const isOfPeople = (at: number) =>
    stages.some((stage) => typeof cellAt(cells, view.stages[stage]!.index, view.sides[at]!.index) === "number");
  if (plans.length === 0 || plans.some(isOfPeople)) return null;
  const places = channels.map((_, series) =>
    plans
      .filter((at) => plannedSeries(funnel, channels, at).includes(series))
      .map((at) => ({ row: revenue.index, column: view.sides[at]!.index })),
  );
  const planned = places.flat().map(({ row, column }) => cellAt(cells, row, column));
  // They stand in the row of the revenue, and are counted as it is.
  return isOfMoney(revenue, planned, revenue, along(revenue)) ? { ...lineOf(view.sides[plans[0]!]!), places } : null;
}
