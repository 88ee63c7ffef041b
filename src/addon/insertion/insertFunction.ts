import { isUserError, UserError } from "../../core/userError";
import { call } from "../../functions/call";
import type { CustomFunction } from "../../functions/define";
import { figures } from "../../functions/format";
import { registry } from "../../functions/registry";
import type { Box, Cell } from "../../tables/stageTable";
import { languageOf } from "../../text/language";
import { toA1 } from "../a1";
import { sheetLocale } from "../locale";
import { managedOn } from "../managedSheets";
import type { InsertedView } from "../protocol";
import { REPORT } from "../reportSheets";
import { figuresNear, filledPart, selectedFigures } from "./figures";
import { type Argument, argumentsOver, exampleArgumentsOf, formulaText, valuesOf } from "./formula";
import { numberFormat } from "./numberFormat";
import { cellBeside, refuseUnlessEmpty, roomFor, type Selection, selectionOn } from "./place";

type Cells = readonly (readonly Cell[])[];

/** Writes a formula with a custom function where the person works, over their figures if there are any, and formats its result. */
export function insertFunction({ name }: { name: string }): InsertedView {
  const declared = registry.find((one) => one.name === name);
  if (!declared) throw new Error(`There is no function ${name}`);
  const sheet = SpreadsheetApp.getActiveSheet();
  if (managedOn(REPORT, sheet)) throw new UserError("insertIntoReport");
  const cells = sheet.getDataRange().getValues() as Cell[][];
  const { cell, args } = planned(declared, cells, selectionOn(sheet));
  const results = resultOf(declared, args, cells);
  const locale = sheetLocale();
  const kinds = results ? figures(declared.format, results, languageOf(locale)) : [["text" as const]];
  const formats = kinds.map((row, r) => row.map((kind, c) => numberFormat(kind, results?.[r]?.[c], locale)));
  const room = roomFor(sheet, cell, formats.length, formats[0]!.length);
  // The format first: in a cell of plain text a formula would stay text.
  room.setNumberFormats(formats);
  // Others may type at any moment: as late as can be.
  refuseUnlessEmpty(room);
  sheet.getRange(cell.row, cell.column).setFormula(formulaText(name, args));
  return { cell: toA1(cell), over: args.flatMap((each) => (typeof each === "string" ? [] : [toA1(each)])).join(", ") };
}

interface Plan {
  readonly cell: Box;
  readonly args: readonly Argument[];
}

function planned(declared: CustomFunction, cells: Cells, { cell, range }: Selection): Plan {
  const filled = range && filledPart(cells, range);
  const selected = filled && selectedFigures(cells, filled);
  if (!selected) return { cell, args: argumentsNear(declared, cells, cell) };
  const args = argumentsOver(declared, selected);
  const isApart = filledPart(cells, cell) === null;
  return { cell: isApart ? cell : cellBeside(filled, selected, declared), args };
}

/** Over the table on the sheet, though nobody selected it, if the function can take it; else the figures of the example. */
function argumentsNear(declared: CustomFunction, cells: Cells, cell: Box): readonly Argument[] {
  const near = figuresNear(cells, cell);
  if (!near) return exampleArgumentsOf(declared);
  try {
    return argumentsOver(declared, near);
  } catch (error) {
    if (isUserError(error)) return exampleArgumentsOf(declared);
    throw error;
  }
}

/** The cells that the formula will fill; null when it will be an error, which takes one cell. */
function resultOf(declared: CustomFunction, args: readonly Argument[], cells: Cells): unknown[][] | null {
  try {
    const result = call(declared.name, valuesOf(args, cells), sheetLocale);
    return Array.isArray(result) ? (result as unknown[][]) : [[result]];
  } catch {
    return null;
  }
}
