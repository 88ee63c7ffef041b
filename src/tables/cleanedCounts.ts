import { rateFromText } from "./numberText";
import type { Cell, Rates, StageTable } from "./stageTable";

type Cells = readonly (readonly Cell[])[];

/** The people of a table without the robots, then without the bounces of the rest, at the stage where its columns count those. */
export function cleanedCounts(table: StageTable, cells: Cells): StageTable["counts"] {
  const lines = [table.beside.bots, table.beside.bounces];
  return table.counts.map((row, stage) =>
    row.map((count, series) => {
      if (count === null) return null;
      const rates = lines.flatMap((line) =>
        line?.after === stage ? [{ line, cell: at(table, cells, line, series) }] : [],
      );
      return Math.max(
        0,
        rates.reduce((people, { line, cell }) => without(people, line, cell), count),
      );
    }),
  );
}

function at({ orientation, channels }: StageTable, cells: Cells, { index }: Rates, series: number): Cell {
  const along = channels[series]!.index;
  return (orientation === "down" ? cells[index - 1]?.[along - 1] : cells[along - 1]?.[index - 1]) ?? "";
}

function without(people: number, { unit }: Rates, cell: Cell): number {
  const figure = typeof cell === "number" ? cell : (rateFromText(String(cell)) ?? 0);
  if (unit === "people") return people - figure;
  return people * (1 - (unit === "percent" ? figure / 100 : figure));
}
