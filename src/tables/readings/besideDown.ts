import { isBlank } from "../cells";
import { indexesOf } from "../indexesOf";
import type { Cell, Line } from "../line";
import { countedLike } from "../oneMoney";
import { areTexts, numberIn } from "../profile/numberOrWords";
import { cellAt } from "../profile/rows";
import type { Amounts, Beside, Rates, Series } from "../stageTable";
import { AHEAD, OF_PLAN, OF_STAGE } from "../vocabulary/rates";
import { words } from "../vocabulary/tokens";
import { lineOf } from "./besideLines";
import { cleaning } from "./cleaning";
import type { Funnel } from "./funnel";
import { moneyPlan } from "./moneyPlan";
import { senseOf, unitOf } from "./rateUnits";

/** What stands beside the people of a table whose stages go down: columns along the stages, rows along the series. */
export function besideDown(
  funnel: Funnel,
  stages: readonly Line[],
  channels: readonly Series[],
  counts: readonly (readonly (number | null)[])[],
): Beside {
  const { view, lines, sides } = funnel;
  const { cells } = view.frame;
  const columns = (role: string): Line[] =>
    indexesOf(sides, (side) => side.role === role).map((i) => lineOf(view.sides[i]!));
  const rows = (...roles: string[]): Line[] =>
    roles.flatMap((role) => lines.flatMap((line) => (line.role === role ? [lineOf(view.stages[line.at]!)] : [])));
  const acrossSeries = ({ index }: Line): (Cell | undefined)[] =>
    channels.map((series) => cellAt(cells, index, series.index));
  const amounts = (like: Line | null, ...roles: string[]): Amounts | null => {
    const isNumbers = (found: readonly (Cell | undefined)[]) =>
      !areTexts(found) && found.some((cell) => typeof cell === "number");
    const line = countedLike(
      rows(...roles).filter((one) => isNumbers(acrossSeries(one))),
      like,
    );
    return line ? { ...line, places: null } : null;
  };
  const along = ({ index }: Line): (Cell | undefined)[] => stages.map((stage) => cellAt(cells, stage.index, index));
  // A norm that begins at the second stage is one of conversions.
  const normUnit = (line: Line): Rates["unit"] => {
    const cells = along(line);
    const unit = unitOf(cells, line.name);
    const isOfSteps = isBlank(cells[0]) && cells.every((cell) => typeof cell !== "number" || cell <= 100);
    return unit === "people" && isOfSteps ? "percent" : unit;
  };
  // Several columns of rates beside several channels are each channel's own.
  const rates = (role: string, isRate: (line: Line, unit: Rates["unit"]) => boolean): Rates | null => {
    const found = columns(role)
      .map((line) => ({ ...line, unit: role === "benchmark" ? normUnit(line) : unitOf(along(line), line.name) }))
      .filter((line) => line.unit !== "people" && isRate(line, line.unit));
    return found.length === 1 || channels.length === 1 ? (found[0] ?? null) : null;
  };
  const totals = counts.map((row) => row.reduce<number>((sum, count) => sum + (count ?? 0), 0));
  const isConversion = (line: Line, unit: Rates["unit"]) => {
    const name = words(line.name);
    if (OF_PLAN.find(name) !== null && AHEAD.find(name) === null && OF_STAGE.find(name) === null) return false;
    const scale = unit === "percent" ? 100 : 1;
    const values = along(line).map((cell) => (numberIn(cell) ?? Number.NaN) / scale);
    const sense = senseOf(
      values.map((value) => (Number.isNaN(value) ? null : value)),
      totals,
    );
    return sense === null ? OF_STAGE.find(name) !== null && AHEAD.find(name) === null : sense !== "to next";
  };
  const clean = (role: "bots" | "bounces") => {
    const [line] = rows(role);
    return line ? cleaning({ ...line, unit: unitOf(acrossSeries(line), line.name) }, stages) : null;
  };
  const costs = columns("cost");
  // What stands at earlier stages of a pipeline is hoped for, not earned.
  const earned = columns("revenue").filter(
    ({ index }) => typeof cellAt(cells, stages.at(-1)!.index, index) === "number",
  );
  const revenue = amounts(null, "revenue");
  return {
    benchmark: rates("benchmark", () => true),
    stated: rates("rate", isConversion),
    stageCost: view.frame.headers.length > 0 && costs.length === 1 && !areTexts(along(costs[0]!)) ? costs[0]! : null,
    cost: amounts(revenue, "cost", "budget"),
    revenue,
    revenuePlan: moneyPlan(funnel, channels, revenue),
    stageRevenue: channels.length === 1 && earned.length === 1 ? earned[0]! : null,
    bots: clean("bots"),
    bounces: clean("bounces"),
  };
}
