import { UserError } from "../../core/userError";
import { found, isBlank, nameOf, quote } from "../cells";
import { letters } from "../columnName";
import type { Assumption, Cell, Line } from "../line";
import { figureOf, numberIn } from "../profile/numberOrWords";
import type { PathTable } from "./pathTable";
import { type WeighedPaths, weighedPaths } from "./weighedPaths";

/** A table of paths as read from a sheet. */
export interface ReadPaths extends WeighedPaths {
  /** All journeys and conversions, those whose paths are not told among them. */
  readonly journeys: number;
  readonly conversions: number;
  readonly assumptions: readonly Assumption[];
}

/**
 * Reads a table of paths. UserErrors pathFigure for a cell that is no number, pathBelowZero, pathOverAll where more converted than took a path, pathColumnsAlike and pathShares for columns that cannot be used, and as
 * of `weighedPaths`.
 */
export function readPaths(cells: readonly (readonly Cell[])[], table: PathTable): ReadPaths {
  const { path, journeys, converted, unconverted, value, alike } = table;
  if (alike.length > 0) throw new UserError("pathColumnsAlike", { columns: alike.map(({ name }) => name).join(", ") });
  const shares = table.rate ?? (converted && areShares(cells, table, converted) ? converted : null);
  if (shares) throw new UserError("pathShares", { column: shares.name });
  const read = weighedPaths(
    table.rows.map((row) => {
      const of = (line: Line | null) => (line ? figureAt(cells, row, line) : 0);
      const name = cells[row - 1]![path.index - 1];
      const lost = of(unconverted);
      const reached = converted ? of(converted) : journeys ? of(journeys) - lost : 0;
      const taken = journeys ? of(journeys) : reached + lost;
      if (reached > taken || reached < 0) {
        const cell = addressOf(row, converted ?? unconverted!);
        throw new UserError("pathOverAll", { cell, part: converted ? reached : lost, whole: taken });
      }
      return { path: found(name) === "error" ? "" : nameOf(name), taken, converted: reached, value: of(value) };
    }),
  );
  const all = [...read.paths, ...(read.rest ? [read.rest] : [])];
  const sum = (figure: "taken" | "converted") => all.reduce((total, one) => total + one[figure], 0);
  const { rest, totals } = read;
  return {
    ...read,
    journeys: sum("taken"),
    conversions: sum("converted"),
    assumptions: [
      ...table.assumptions,
      ...(rest ? [{ code: "otherPaths", params: { journeys: rest.taken, converted: rest.converted } }] : []),
      ...(totals > 0 ? [{ code: "pathTotals", params: { rows: totals } }] : []),
    ],
  };
}

/** Whether a column says which share of the journeys converted, and not how many did. */
function areShares(cells: readonly (readonly Cell[])[], { rows, journeys }: PathTable, converted: Line): boolean {
  const figures = rows.map((row) => cells[row - 1]![converted.index - 1]);
  if (figures.some((cell) => typeof cell === "string" && cell.includes("%"))) return true;
  const numbers = figures.flatMap((cell) => numberIn(cell) ?? []);
  return journeys !== null && numbers.every((number) => number <= 1) && numbers.some((number) => number % 1 !== 0);
}

function figureAt(cells: readonly (readonly Cell[])[], row: number, line: Line): number {
  const cell = cells[row - 1]![line.index - 1];
  if (isBlank(cell) || figureOf(cell) === "none") return 0;
  const number = numberIn(cell);
  const params = { cell: addressOf(row, line), value: quote(cell) };
  if (number === null) throw new UserError("pathFigure", params);
  if (number < 0) throw new UserError("pathBelowZero", params);
  return number;
}

const addressOf = (row: number, { index }: Line): string => `${letters(index)}${row}`;
