import { cleaning } from "./cleaning";
import { numberIn } from "./figure";
import { cellAt, type Frame } from "./frame";
import { looksAhead, unitOf } from "./rates";
import type { rolesOf } from "./roles";
import type { NamedRow } from "./stagesDown";
import type { Beside, Line, Rates } from "./stageTable";
import { sumOf } from "./sums";

type Figures = ReturnType<typeof rolesOf>[number];

/** What stands beside the people of a table whose stages go down, and the columns and rows it stands in. */
export function besideDown(
  { cells, headers }: Frame,
  stages: readonly NamedRow[],
  rows: readonly NamedRow[],
  figures: readonly Figures[],
  counts: readonly (readonly (number | null)[])[],
): { beside: Beside; usedColumns: number[]; usedRows: number[] } {
  const whole = counts.map(sumOf);
  const columns = (role: string) => figures.filter((one) => one.role === role).map(({ column }) => column);
  const rates = (role: string): (Rates & { fits: boolean })[] =>
    columns(role).map(({ header, index, nameAt }) => {
      const written = stages.map((stage) => cellAt(cells, stage.index, index));
      const unit = unitOf(written, header);
      const scale = unit === "percent" ? 100 : 1;
      const values = written.map(numberIn).map((value) => (value === null ? null : value / scale));
      const isAhead = looksAhead(values, whole) || /next|completion|следующ/i.test(header);
      return { name: header, index, nameAt, unit, fits: unit !== "people" && !isAhead };
    });
  const first = (role: string): Rates | null => {
    const found = rates(role).find(({ fits }) => fits);
    return found ? { name: found.name, index: found.index, nameAt: found.nameAt, unit: found.unit } : null;
  };
  const row = (...roles: string[]): Line | null => {
    const found = roles.flatMap((role) => rows.filter((one) => one.role === role))[0];
    return found ? { name: found.name, index: found.index, nameAt: found.nameAt } : null;
  };
  const costs = columns("cost");
  const stageCost = headers.length > 0 && costs.length === 1 ? costs[0]! : null;
  const clean = (role: "bots" | "bounces") => {
    const line = row(role);
    if (!line) return null;
    const written = figures
      .filter((one) => one.role === "people")
      .map(({ column }) => cellAt(cells, line.index, column.index));
    return cleaning({ ...line, unit: unitOf(written, line.name) }, stages);
  };
  const beside: Beside = {
    benchmark: first("benchmark"),
    stated: first("rate"),
    stageCost: stageCost && { name: stageCost.header, index: stageCost.index, nameAt: stageCost.nameAt },
    cost: row("cost", "budget"),
    revenue: row("revenue"),
    bots: clean("bots"),
    bounces: clean("bounces"),
  };
  const indices = (lines: readonly (Line | null)[]) => lines.flatMap((line) => (line ? [line.index] : []));
  return {
    beside,
    usedColumns: indices([beside.benchmark, beside.stated, beside.stageCost]),
    usedRows: indices([beside.cost, beside.revenue, beside.bots, beside.bounces]),
  };
}
