import { columnNumber } from "../layout/address";
import type { MapPlaces } from "./mapMemory";
import { NOTHING, type Word } from "./words";

/** All of a map's sheet from A1, as it is read: values, what they show, formulas and notes. */
export interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly shown: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/** A rectangle of cells, rows and columns from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Where something stands; null when its cells were deleted, or it never stood. */
export function areaOf(places: MapPlaces, key: string): Area | null {
  const found = /\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(places[key] ?? "");
  if (!found) return null;
  const [, left, top, right = left, bottom = top] = found;
  const [row, column] = [Number(top), columnNumber(left!)];
  return { row, column, rows: Number(bottom) - row + 1, columns: columnNumber(right!) - column + 1 };
}

/** What a person wrote into a cell; a day and the like as it is shown, a formula as itself. */
export function wordAt(cells: SheetCells, row: number, column: number): Word {
  const value = cells.values[row - 1]?.[column - 1] ?? "";
  const formula = cells.formulas[row - 1]?.[column - 1] ?? "";
  const note = cells.notes[row - 1]?.[column - 1] ?? "";
  if (formula !== "" && !isTextLiteral(formula)) {
    return { content: { kind: "formula", parts: [formula.replace(/^=/, "")] }, note };
  }
  if (typeof value === "number" || typeof value === "string")
    return value === "" && note === "" ? NOTHING : { content: value, note };
  return { content: cells.shown[row - 1]?.[column - 1] ?? "", note };
}

/** What a cell shows. */
export const shownAt = (cells: SheetCells, row: number, column: number): string =>
  cells.shown[row - 1]?.[column - 1] ?? "";

/** Whether a formula is a text that must not be read as anything else: ="=not a formula". */
export const isTextLiteral = (formula: string): boolean =>
  /^="(?:[^"]|"")*"(?:&(?:CHAR\(10\)|"(?:[^"]|"")*"))*$/.test(formula);
