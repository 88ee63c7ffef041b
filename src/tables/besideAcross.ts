import { lineOf } from "./besideDown";
import type { OtherRow } from "./campaignRows";
import { cleaning } from "./cleaning";
import { areTexts } from "./figure";
import { cellAt, type Frame } from "./frame";
import { unitOf } from "./rates";
import type { Figures } from "./roles";
import type { Beside, Line, Rates } from "./stageTable";

/** What stands beside the people of a table whose stages go across. Amounts that are text are not taken: no formula adds them up. */
export function besideAcross(
  { cells }: Frame,
  campaigns: readonly number[],
  stages: readonly Line[],
  figures: readonly Figures[],
  others: readonly OtherRow[],
): Beside {
  const written = ({ index }: Line) => campaigns.map((row) => cellAt(cells, row, index));
  const columns = (...roles: string[]): Line[] =>
    roles.flatMap((role) => figures.filter((one) => one.role === role).map(({ column }) => lineOf(column)));
  const amounts = (...roles: string[]) => columns(...roles).filter((line) => !areTexts(written(line)));
  const clean = (role: "bots" | "bounces") => {
    const line = columns(role)[0];
    return line ? cleaning({ ...line, unit: unitOf(written(line), line.name) }, stages) : null;
  };
  const rates = (role: OtherRow["role"]): Rates | null => {
    const row = others.find((one) => one.role === role);
    const along = stages.map(({ index }) => (row ? cellAt(cells, row.index, index) : ""));
    const unit = unitOf(along, row?.name ?? "");
    return row && unit !== "people" ? { name: row.name, index: row.index, nameAt: row.nameAt, unit } : null;
  };
  return {
    benchmark: rates("benchmark"),
    stated: rates("rate"),
    stageCost: null,
    cost: amounts("cost", "budget")[0] ?? null,
    // Money earned at the end: bought after ordered.
    revenue: amounts("revenue").at(-1) ?? null,
    revenuePlan: null,
    stageRevenue: null,
    bots: clean("bots"),
    bounces: clean("bounces"),
  };
}
