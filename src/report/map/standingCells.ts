import { asTyped } from "../typedFormula";
import { NOTHING, type Word } from "./cellContent";
import type { Looks } from "./theirLooks";

/** All of a map's sheet from A1, as it is read: values, what they show, formulas and notes. */
export interface SheetCells {
  readonly values: readonly (readonly unknown[])[];
  readonly shown: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  /** Left out where they do not matter. */
  readonly looks?: Looks;
}

/** What a person wrote into a cell; a day and the like as it is shown, a formula as itself. */
export function wordAt(cells: SheetCells, row: number, column: number): Word {
  const value = cells.values[row - 1]?.[column - 1] ?? "";
  const formula = cells.formulas[row - 1]?.[column - 1] ?? "";
  const note = cells.notes[row - 1]?.[column - 1] ?? "";
  if (formula !== "" && !isTextLiteral(formula)) {
    return { content: asTyped(formula), note };
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
