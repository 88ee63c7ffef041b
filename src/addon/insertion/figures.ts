import { isUserError } from "../../core/userError";
import { isBlank, isText } from "../../tables/cells";
import { findStageTable } from "../../tables/findStageTable";
import type { Box, Cell, StageTable } from "../../tables/stageTable";

type Cells = readonly (readonly Cell[])[];

/** The ranges that a formula over a funnel takes. */
export interface Figures {
  /** Names of the stages, beside the people; null when there are none. */
  readonly names: Box | null;
  /** People by stage, down; or along a single row. */
  readonly people: Box;
}

/** The filled part of a range; null when nothing stands in it. `cells[0][0]` is A1. */
export function filledPart(cells: Cells, box: Box): Box | null {
  const filled = places(cells, box).filter(({ cell }) => !isBlank(cell));
  if (filled.length === 0) return null;
  const [rows, columns] = [filled.map(({ row }) => row), filled.map(({ column }) => column)];
  return between(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

/** The figures in a selected range: of the stage table in it, otherwise its numbers; null when it has none. */
export function selectedFigures(cells: Cells, selection: Box): Figures | null {
  const table = tableNear(cells, selection);
  const figures = table && contains(selection, table.box) ? figuresOf(table) : null;
  return figures ?? numbersIn(cells, selection, table);
}

/** The figures of the stage table around a cell, or of the first one on the sheet; null when there is none that ranges can cover. */
export function figuresNear(cells: Cells, cell: Box): Figures | null {
  const table = tableNear(cells, cell);
  return table && figuresOf(table);
}

/** True when a box holds all of another. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

function tableNear(cells: Cells, selection: Box): StageTable | null {
  try {
    return findStageTable(cells, selection);
  } catch (error) {
    if (isUserError(error)) return null;
    throw error;
  }
}

// A range has no gaps: a total left out between stages, or shares between two channels, make a table that none can cover.
function figuresOf({ orientation, stages, channels, places }: StageTable): Figures | null {
  if (places) return null;
  const [first, last] = [stages[0]!, stages[stages.length - 1]!];
  const [left, right] = [channels[0]!.index, channels[channels.length - 1]!.index];
  const gapless = last.index - first.index === stages.length - 1 && right - left === channels.length - 1;
  if (!gapless) return null;
  if (orientation === "down") {
    const names = first.nameAt && between(first.index, first.nameAt.column, last.index, first.nameAt.column);
    return { names, people: between(first.index, left, last.index, right) };
  }
  // The functions take a table's stages to go down.
  if (channels.length > 1) return null;
  const names = first.nameAt && between(first.nameAt.row, first.index, first.nameAt.row, last.index);
  return { names, people: between(left, first.index, left, last.index) };
}

function numbersIn(cells: Cells, box: Box, table: StageTable | null): Figures | null {
  const numbers = places(cells, box).filter(({ cell }) => typeof cell === "number");
  if (numbers.length === 0) return null;
  const [rows, columns] = [numbers.map(({ row }) => row), numbers.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const people = between(top, left, Math.max(...rows), Math.max(...columns));
  const isNamed = left > box.column && isText(cells[top - 1]?.[box.column - 1]);
  return {
    names: isNamed ? { ...people, column: box.column, columns: 1 } : namesBeside(people, table),
    people,
  };
}

/** The names that the table around gives to just these stages. */
function namesBeside(people: Box, table: StageTable | null): Box | null {
  const whole = table && figuresOf(table);
  const sameStages = whole && contains(whole.people, people) && whole.people.rows === people.rows;
  return sameStages ? whole.names : null;
}

function places(cells: Cells, { row, column, rows, columns }: Box) {
  return cells
    .slice(row - 1, row - 1 + rows)
    .flatMap((line, r) =>
      line.slice(column - 1, column - 1 + columns).map((cell, c) => ({ cell, row: row + r, column: column + c })),
    );
}

function between(top: number, left: number, bottom: number, right: number): Box {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
