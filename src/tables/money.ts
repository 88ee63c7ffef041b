import type { Owner } from "../core/answer/only";
import type { MoneyFacts } from "../core/answer/tableFacts";
import type { Amounts, Cell, Line, Place, StageTable } from "./stageTable";

type Cells = readonly (readonly Cell[])[];

/** What all of a table's people cost and brought; null where it does not say. */
export function moneyOf(table: StageTable, cells: Cells): MoneyFacts {
  const { cost, stageCost, revenue, stageRevenue } = table.beside;
  const stages = table.stages.map(({ index }) => index);
  const series = [...table.channels, ...table.moneyOnly].map(({ index }) => index);
  return {
    cost: sum(table, cells, stageCost, stages, "series") ?? amountsOf(table, cells, cost, series),
    revenue: amountsOf(table, cells, revenue, series) ?? sum(table, cells, stageRevenue, stages.slice(-1), "series"),
  };
}

/** What each series cost and brought, those without people among them; none for a table that does not say it by series. */
export function moneyByOwner(table: StageTable, cells: Cells): (Owner & MoneyFacts)[] {
  const { cost, revenue } = table.beside;
  if (!cost && !revenue) return [];
  const amount = (line: Amounts | null, index: number, at: number) =>
    line?.places
      ? total((line.places[at] ?? []).map(({ row, column }) => cells[row - 1]?.[column - 1]))
      : sum(table, cells, line, [index], "stages");
  return [...table.channels, ...table.moneyOnly].map(({ channel, period, index }, at) => ({
    channel,
    period,
    cost: amount(cost, index, at),
    revenue: amount(revenue, index, at),
  }));
}

/** A cell with an amount of money in it, whose number format may say in what; null in a table without money. */
export function moneyAt(table: StageTable, cells: Cells): Place | null {
  const { cost, stageCost, revenue, stageRevenue } = table.beside;
  const stages = table.stages.map(({ index }) => index);
  const series = [...table.channels, ...table.moneyOnly].map(({ index }) => index);
  const along = [revenue, cost].flatMap((line) => line?.places?.flat() ?? placesOf(table, line, series, "stages"));
  const across = [stageRevenue, stageCost].flatMap((line) => placesOf(table, line, stages, "series"));
  const isAmount = ({ row, column }: Place) => typeof cells[row - 1]?.[column - 1] === "number";
  return [...along, ...across].find(isAmount) ?? null;
}

function amountsOf(table: StageTable, cells: Cells, line: Amounts | null, series: readonly number[]): number | null {
  return line?.places
    ? total(line.places.flat().map(({ row, column }) => cells[row - 1]?.[column - 1]))
    : sum(table, cells, line, series, "stages");
}

/** The sum of a line's numbers at some rows or columns; a line beside the series runs across the stages of a table, one of the stages along. */
function sum(
  table: StageTable,
  cells: Cells,
  line: Line | null,
  places: readonly number[],
  runs: "stages" | "series",
): number | null {
  return line && total(placesOf(table, line, places, runs).map(({ row, column }) => cells[row - 1]?.[column - 1]));
}

function placesOf(
  { orientation }: StageTable,
  line: Line | null,
  places: readonly number[],
  runs: "stages" | "series",
): Place[] {
  if (!line) return [];
  const isRow = (orientation === "down") === (runs === "stages");
  return places.map((place) => (isRow ? { row: line.index, column: place } : { row: place, column: line.index }));
}

function total(cells: readonly (Cell | undefined)[]): number | null {
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  return numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) : null;
}
