import type { Amounts, Cell, Line, StageTable } from "./stageTable";

type Cells = readonly (readonly Cell[])[];

/** What all of a table's people cost and brought; null where it does not say. */
export function moneyOf(
  table: StageTable,
  cells: Cells,
): { readonly cost: number | null; readonly revenue: number | null } {
  const { cost, stageCost, revenue, stageRevenue } = table.beside;
  const stages = table.stages.map(({ index }) => index);
  const series = [...table.channels, ...table.moneyOnly].map(({ index }) => index);
  return {
    cost: sum(table, cells, stageCost, stages, "series") ?? amountsOf(table, cells, cost, series),
    revenue: amountsOf(table, cells, revenue, series) ?? sum(table, cells, stageRevenue, stages.slice(-1), "series"),
  };
}

function amountsOf(table: StageTable, cells: Cells, line: Amounts | null, series: readonly number[]): number | null {
  return line?.places
    ? total(line.places.flat().map(({ row, column }) => cells[row - 1]?.[column - 1]))
    : sum(table, cells, line, series, "stages");
}

/** The sum of a line's numbers at some rows or columns; a line beside the series runs across the stages of a table, one of the stages along. */
function sum(
  { orientation }: StageTable,
  cells: Cells,
  line: Line | null,
  places: readonly number[],
  runs: "stages" | "series",
): number | null {
  if (!line) return null;
  const isRow = (orientation === "down") === (runs === "stages");
  const found = places.map((place) =>
    isRow ? cells[line.index - 1]?.[place - 1] : cells[place - 1]?.[line.index - 1],
  );
  return total(found);
}

function total(cells: readonly (Cell | undefined)[]): number | null {
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  return numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) : null;
}
