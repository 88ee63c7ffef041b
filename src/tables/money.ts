import { type WithoutMoney, withoutMoney } from "../core/answer/moneyOfSome";
import { moneyIn, type TableFacts } from "../core/answer/tableFacts";
import { cleanedCounts } from "./cleanedCounts";
import { countedSeries } from "./countedSeries";
import { resultStage } from "./moneyStage";
import { inUnit } from "./oneMoney";
import type { Amounts, Cell, Line, Money, Place, Series, StageTable } from "./stageTable";

type Cells = readonly (readonly Cell[])[];

/** What a table says of money: of each series, those without people apart, and of all; null where it does not say. */
export function moneyFacts(table: StageTable, cells: Cells): Pick<TableFacts, "money" | "moneyBySeries" | "moneyOnly"> {
  const { cost, revenue, stageCost, stageRevenue } = table.beside;
  const isBySeries = cost !== null || revenue !== null;
  const amount = (line: Amounts | null, index: number, at: number) =>
    line?.places
      ? total(
          line,
          (line.places[at] ?? []).map(({ row, column }) => cells[row - 1]?.[column - 1]),
        )
      : sum(table, cells, line, [index], "stages");
  const known = (lines: readonly Series[], from: number) =>
    lines.map(({ channel, period, index }, at) => ({
      channel,
      period,
      cost: amount(cost, index, from + at),
      revenue: amount(revenue, index, from + at),
    }));
  const moneyBySeries = isBySeries ? known(table.channels, 0) : [];
  const moneyOnly = isBySeries ? known(table.moneyOnly, table.channels.length) : [];
  const bySeries = moneyIn({ series: table.channels, counts: table.counts, moneyBySeries, moneyOnly });
  const stages = table.stages.map(({ index }) => index);
  return {
    moneyBySeries: moneyBySeries.map(({ cost, revenue }) => ({ cost, revenue })),
    moneyOnly,
    money: {
      cost: cost ? bySeries.cost : sum(table, cells, stageCost, stages, "series"),
      revenue: revenue ? bySeries.revenue : sum(table, cells, stageRevenue, stages.slice(-1), "series"),
    },
  };
}

/** Whose money a table does not say, though it says others'. */
export const missingMoney = (table: StageTable, cells: Cells): WithoutMoney =>
  withoutMoney(
    { counts: cleanedCounts(table, cells), resultStage: resultStage(table), ...moneyFacts(table, cells) },
    countedSeries(table),
  );

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

/** The sum of a line's numbers at some rows or columns; a line beside the series runs across the stages of a table, one of the stages along. */
function sum(
  table: StageTable,
  cells: Cells,
  line: Money | null,
  places: readonly number[],
  runs: "stages" | "series",
): number | null {
  const at = placesOf(table, line, places, runs);
  return (
    line &&
    total(
      line,
      at.map(({ row, column }) => cells[row - 1]?.[column - 1]),
    )
  );
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

function total(line: Money, cells: readonly (Cell | undefined)[]): number | null {
  const numbers = cells.filter((cell): cell is number => typeof cell === "number");
  const added = numbers.reduce((sum, each) => sum + each, 0);
  return numbers.length > 0 ? inUnit(added, line) : null;
}
