import type { Cell, Line } from "../line";
import { countedLike } from "../oneMoney";
import { areTexts } from "../profile/numberOrWords";
import { cellAt } from "../profile/rows";
import type { Amounts, Beside, Rates, Series } from "../stageTable";
import { isOfMoney, lineOf } from "./besideLines";
import { cleaning } from "./cleaning";
import type { Funnel } from "./funnel";
import { unitOf } from "./rateUnits";

/** What stands beside the people of a table whose stages go across. Amounts that are text are not taken: no formula adds them up. */
export function besideAcross(
  { view, lines, sides }: Funnel,
  stages: readonly Line[],
  channels: readonly Series[],
): Beside {
  const { cells } = view.frame;
  const along = ({ index }: Line): (Cell | undefined)[] => channels.map((series) => cellAt(cells, series.index, index));
  const columns = (...roles: string[]): Line[] =>
    roles.flatMap((role) => lines.flatMap((line) => (line.role === role ? [lineOf(view.stages[line.at]!)] : [])));
  const amounts = (...roles: string[]): Amounts[] =>
    columns(...roles)
      .filter((line) => !areTexts(along(line)))
      .map((line) => ({ ...line, places: null }));
  const clean = (role: "bots" | "bounces") => {
    const [line] = columns(role);
    return line ? cleaning({ ...line, unit: unitOf(along(line), line.name) }, stages) : null;
  };
  const rates = (role: string): Rates | null => {
    const at = sides.findIndex((side) => side.role === role);
    if (at < 0) return null;
    const line = lineOf(view.sides[at]!);
    const across = stages.map(({ index }) => cellAt(cells, line.index, index));
    const unit = unitOf(across, line.name);
    return unit === "people" ? null : { ...line, unit };
  };
  const plans = lines
    .filter(({ role, isMoney, planOf }) => role === "plan" && (isMoney || planOf === null))
    .map(({ at }) => lineOf(view.stages[at]!));
  const revenue = amounts("revenue").at(-1) ?? null; // earned at the end: bought after ordered
  const [plan] = plans.filter(
    (line) => !areTexts(along(line)) && revenue !== null && isOfMoney(line, along(line), revenue, along(revenue)),
  );
  return {
    benchmark: rates("benchmark"),
    stated: rates("rate"),
    stageCost: null,
    cost: countedLike(amounts("cost", "budget"), revenue),
    revenue,
    stageRevenue: null,
    revenuePlan: plan ? { ...plan, places: null } : null,
    bots: clean("bots"),
    bounces: clean("bounces"),
  };
}
