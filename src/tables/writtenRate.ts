import type { Maybe } from "../core/maybe";
import { rateFromText } from "./numberText";
import { type Cell, crossing, type StageTable, type Unit } from "./stageTable";

/** A cell of a line of rates as a fraction; a text with a percent sign says itself what it is, and what is no number stays what it was. */
export function asFraction(cell: Cell, unit: Unit): Cell {
  if (unit !== "percent" || String(cell).includes("%")) return cell;
  const percent = typeof cell === "string" ? rateFromText(cell) : cell;
  return typeof percent === "number" ? percent / 100 : cell;
}

/** The conversion that the step to each stage should have, as a fraction; null for a table without benchmarks. */
export function benchmarksIn(table: StageTable, cells: readonly (readonly Cell[])[]): readonly Maybe[] | null {
  const { benchmark } = table.beside;
  if (!benchmark) return null;
  return table.stages.map((_, stage) => {
    const { row, column } = crossing(table, stage, benchmark.index);
    const rate = asFraction(cells[row - 1]?.[column - 1] ?? "", benchmark.unit);
    return typeof rate === "string" ? rateFromText(rate) : typeof rate === "number" ? rate : null;
  });
}
