import { isBlank, nameOf, people } from "../cells";
import type { Cell, Place } from "../line";
import { type Column, type Frame, namePlace } from "../profile/frame";
import { numberIn } from "../profile/numberOrWords";
import { cellAt } from "../profile/rows";
import { meaningOf } from "../vocabulary/meaning";

/** A line that a stage may be: a row or a column with its name. */
export interface ViewLine {
  readonly name: string;
  /** Where its name is that of a group and what stands under it ("Лиды" over "План"), the two apart. */
  readonly parts?: { readonly base: string; readonly variant: string };
  readonly index: number;
  readonly nameAt: Place | null;
}

/** A line of the other side, with all that names it, from the nearest to the farthest. */
export interface SideLine extends ViewLine {
  readonly labels: readonly string[];
  /** The column that it is a part of, in a table that is no grid; null where it is a line itself. */
  readonly column: ViewLine | null;
}

/**
 * A table looked at from one side: lines that may be stages, and lines that cross them (channels, periods, money, totals). What is found along one
 * side of a sheet is found along the other, since the rest of the reader sees views only.
 */
export interface View {
  readonly orientation: "down" | "across";
  readonly frame: Frame;
  readonly stages: readonly ViewLine[];
  readonly sides: readonly SideLine[];
  /** The cell of a stage line and a side line; null where a table that is not a grid has none. */
  readonly place: (stage: number, side: number) => Place | null;
  /** Whether stages and sides are rows and columns that cross. */
  readonly isGrid: boolean;
  /** Columns of words: what names the rows. */
  readonly naming: readonly Column[];
  /** What stands over the names of the stages, and over the names of the sides. */
  readonly stageHeader: string;
  /** What the channels are called where the view knows it. */
  readonly dimension: string | null;
}

/** The cell in a view. */
export function cellOf(view: View, stage: number, side: number): Cell | undefined {
  const { cells } = view.frame;
  // Most views are grids, of many cells: no place is made for each.
  if (view.isGrid) {
    const [line, crossing] = [view.stages[stage]!.index, view.sides[side]!.index];
    return view.orientation === "down" ? cellAt(cells, line, crossing) : cellAt(cells, crossing, line);
  }
  const at = view.place(stage, side);
  return at ? cellAt(cells, at.row, at.column) : undefined;
}

/** The number in a cell of a view, also of one written as text; NaN where there is none. */
export function numberOf(view: View, stage: number, side: number): number {
  return numberIn(cellOf(view, stage, side)) ?? Number.NaN;
}

/** The people in a cell of a view: a number, not a text. */
export function peopleOf(view: View, stage: number, side: number): number | null {
  return people(cellOf(view, stage, side));
}

/** Stages in rows, named by a column. */
export function viewDown(frame: Frame, names: Column, naming: readonly Column[]): View {
  const { cells, columns } = frame;
  const stages = namedRows(frame, names).map((row): ViewLine => {
    return { name: nameOf(cellAt(cells, row, names.index)), index: row, nameAt: namePlace(frame, row, names.index) };
  });
  const sides = columns
    .filter(({ holds }) => holds === "numbers")
    .map(
      ({ index, header, groups, nameAt }): SideLine => ({
        name: header,
        index,
        nameAt,
        labels: [header, ...groups],
        column: null,
      }),
    );
  return {
    orientation: "down",
    frame,
    stages,
    sides,
    place: (stage, side) => ({ row: stages[stage]!.index, column: sides[side]!.index }),
    isGrid: true,
    naming,
    stageHeader: names.header,
    dimension: null,
  };
}

/** The rows from the first that has a name to the last. */
function namedRows({ cells, rows }: Frame, names: Column): readonly number[] {
  const isNamed = (row: number) => !isBlank(cellAt(cells, row, names.index));
  const first = rows.findIndex(isNamed);
  let last = rows.length - 1;
  while (last >= 0 && !isNamed(rows[last]!)) last--;
  return first < 0 ? [] : rows.slice(first, last + 1);
}

/** Stages in columns, a row each for a channel, a day, a campaign. */
export function viewAcross(frame: Frame, naming: readonly Column[]): View {
  const { cells, rows, columns } = frame;
  const numbers = columns.filter(({ holds }) => holds === "numbers");
  const isOfVariants = areVariants(numbers);
  const stages = numbers.map(({ header, groups, index, nameAt }): ViewLine => {
    const [group = ""] = groups;
    // "План" and "Факт" under each stage.
    return group !== "" && (isOfVariants || isVariantName(header))
      ? { name: `${group} ${header}`, parts: { base: group, variant: header }, index, nameAt: null }
      : { name: header, index, nameAt };
  });
  const named = naming.filter(({ holds }) => holds === "words");
  const words = named.length > 0 ? named : naming;
  const sides = rows.map((row): SideLine => {
    const at =
      words.find(({ index }) => !isBlank(cellAt(cells, row, index))) ??
      naming.find(({ index }) => typeof cellAt(cells, row, index) === "string" && !isBlank(cellAt(cells, row, index)));
    return {
      name: at ? nameOf(cellAt(cells, row, at.index)) : "",
      index: row,
      nameAt: at ? namePlace(frame, row, at.index) : null,
      labels: [],
      column: null,
    };
  });
  return {
    orientation: "across",
    frame,
    stages,
    sides,
    place: (stage, side) => ({ row: sides[side]!.index, column: stages[stage]!.index }),
    isGrid: true,
    naming,
    stageHeader: "",
    dimension: null,
  };
}

/** Whether the lower of two rows of headers says plan and fact: it repeats itself under each name above, and has a plan. */
function areVariants(columns: readonly Column[]): boolean {
  const grouped = columns.filter(({ groups }) => groups.length > 0);
  const lower = new Set(grouped.map(({ header }) => header));
  const upper = new Set(grouped.map(({ groups }) => groups[0]));
  const isRepeated = upper.size > 1 && lower.size > 1 && lower.size * upper.size === grouped.length;
  return isRepeated && [...lower].some((name) => meaningOf(name) === "plan");
}

/** Whether a name says which of a stage's figures stand under it: plan, fact, their ratio. */
export const isVariantName = (name: string): boolean =>
  ["plan", "fact", "forecast", "difference", "previous", "rate"].includes(meaningOf(name) ?? "");
