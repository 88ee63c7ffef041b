import type { Grid } from "../report/grid";
import type { SheetPlaces } from "../report/places";
import type { PreviousInput } from "../report/stepPoints";
import { canBeWritten, staysInPlace } from "../report/typedFormula";
import { isBlank, nameOf } from "../tables/cells";
import type { Box } from "../tables/line";
import { fill } from "../text/fill";
import { REPORT } from "../text/report";
import { sheetLanguage } from "./locale";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Inputs = readonly PreviousInput[] | null;

/**
 * A report as it will stand, laid out with what people typed into its yellow cells: a formula stays one where it still means the same, and
 * otherwise becomes its value, with a note that says what it was.
 */
export function withInputs(
  sheet: Sheet,
  { values }: SheetPlaces,
  inputs: Inputs,
  standing: Box,
  laidOut: (inputs: Inputs) => Grid,
): Grid {
  if (!inputs?.some(({ formula }) => formula !== null)) return withNotes(sheet, laidOut(inputs), standing);
  const written = inputs.map((input) => keeping(input, canBeWritten));
  const grid = laidOut(written);
  const isAsBefore = grid.rows === standing.rows && grid.inputs?.values === values?.replaceAll("$", "");
  if (isAsBefore) return withNotes(sheet, grid, standing);
  const moved = laidOut(written.map((input) => keeping(input, (formula) => staysInPlace(formula, standing))));
  return withNotes(sheet, moved, standing);
}

function keeping(input: PreviousInput, isKept: (formula: string) => boolean): PreviousInput {
  const { formula } = input;
  if (formula === null || isKept(formula)) return input;
  return { ...input, formula: null, remark: formulaWas(formula) };
}

/** The note on a cell whose formula became its value. */
export const formulaWas = (formula: string, language = sheetLanguage()): string =>
  fill(REPORT[language].formulaWas, { formula }, language);

/** The note on a cell that held what is no number; "" for a number, and for nothing. */
export const textWas = (content: unknown): string =>
  isBlank(content) || typeof content === "number"
    ? ""
    : fill(REPORT[sheetLanguage()].textWas, { text: nameOf(content) }, sheetLanguage());

/** A grid's notes beside those that people wrote on the cells that are there. */
export function withNotes(sheet: Sheet, grid: Grid, { row, column, rows, columns }: Box): Grid {
  if (!grid.notes) return grid;
  const there = sheet.getRange(row, column, rows, columns).getNotes();
  const both = (r: number, c: number, note: string) =>
    [there[r]?.[c] ?? "", note].filter((text) => text !== "").join("\n");
  return { ...grid, notes: grid.notes.map((line, r) => line.map((note, c) => both(r, c, note))) };
}
