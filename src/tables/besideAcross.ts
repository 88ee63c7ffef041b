import type { OtherRow } from "./campaignRows";
import { cleaning } from "./cleaning";
import { cellAt, type Frame } from "./frame";
import { unitOf } from "./rates";
import type { Figures } from "./roles";
import type { Beside, Line, Rates } from "./stageTable";

/** What stands beside the people of a table whose stages go across, and where: columns by their index, rows by its negative. */
export function besideAcross(
  { cells }: Frame,
  campaigns: readonly number[],
  stages: readonly Line[],
  figures: readonly Figures[],
  others: readonly OtherRow[],
): { beside: Beside; used: number[] } {
  const columns = (...roles: string[]): Line[] =>
    roles.flatMap((role) =>
      figures
        .filter((one) => one.role === role)
        .map(({ column: { header, index, nameAt } }) => ({ name: header, index, nameAt })),
    );
  const clean = (role: "bots" | "bounces") => {
    const line = columns(role)[0];
    if (!line) return null;
    const written = campaigns.map((row) => cellAt(cells, row, line.index));
    return cleaning({ ...line, unit: unitOf(written, line.name) }, stages);
  };
  const rates = (role: OtherRow["role"]): Rates | null => {
    const row = others.find((one) => one.role === role);
    if (!row) return null;
    const unit = unitOf(
      stages.map(({ index }) => cellAt(cells, row.index, index)),
      row.name,
    );
    return unit === "people" ? null : { name: row.name, index: row.index, nameAt: row.nameAt, unit };
  };
  const beside: Beside = {
    benchmark: rates("benchmark"),
    stated: rates("rate"),
    stageCost: null,
    cost: columns("cost", "budget")[0] ?? null,
    // Money earned at the end: bought after ordered.
    revenue: columns("revenue").at(-1) ?? null,
    bots: clean("bots"),
    bounces: clean("bounces"),
  };
  const at = (line: Line | null, sign: 1 | -1) => (line ? [sign * line.index] : []);
  return {
    beside,
    used: [
      ...at(beside.benchmark, -1),
      ...at(beside.stated, -1),
      ...at(beside.cost, 1),
      ...at(beside.revenue, 1),
      ...at(beside.bots, 1),
      ...at(beside.bounces, 1),
    ],
  };
}
