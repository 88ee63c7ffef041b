import { isUserError, UserError } from "../core/userError";
import type { Choices } from "../tables/choices";
import { findStageTable } from "../tables/findStageTable";
import type { Box, Cell, StageTable } from "../tables/stageTable";
import { boxOf, boxOfA1, toA1 } from "./a1";
import { STAGES } from "./deals/dealSheets";
import type { DealSheet } from "./deals/readDeals";
import { stageTableOn } from "./deals/stageTableOn";
import { JOURNEY_REPORT } from "./journey/journeySheets";
import { journeyStages } from "./journey/journeyStages";
import { kindsOn } from "./managedSheets";
import { moneyTold } from "./moneyCounts";
import { choicesOn } from "./settings";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A stage table and the sheet it stands in. */
export interface Source {
  readonly sheet: Sheet;
  /** Of the sheet. */
  readonly id: number;
  readonly name: string;
  readonly table: StageTable;
  /** All of the sheet, from A1. */
  readonly cells: readonly (readonly Cell[])[];
  /** How its sheet's tables are to be read. */
  readonly choices: Choices;
  /** Whether it counts a list of deals, in a sheet of ours; and that list, where it was read for that already. */
  readonly countsDeals: boolean;
  readonly list?: DealSheet;
  /** Whether it is all of the table around it, so that what is added to that belongs to it. */
  readonly grows: boolean;
}

/** The stage table around what the person selected. */
export function selectedSource(): Source {
  const range = SpreadsheetApp.getActiveRange();
  if (!range) throw new UserError("noStageTable");
  return readSource(range.getSheet(), boxOf(range));
}

/** The stage table in a range of a sheet; UserErrors sheetGone and rangeGone when the sheet, or that part of it, was deleted. */
export function sourceAt(sheetId: number, range: string): Source {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet) throw new UserError("sheetGone");
  const box = boxOfA1(range);
  const source = readSource(sheet, box);
  // What holds cells is there: only of what lies beyond them the sheet is asked.
  const [rows, columns] = [source.cells.length, source.cells[0]?.length ?? 0];
  if (box.row + box.rows - 1 > rows || box.column + box.columns - 1 > columns) rangeOn(sheet, range);
  return source;
}

/** Cells of a sheet; UserError rangeGone where its rows or columns were deleted. */
export function rangeOn(sheet: Sheet, range: string): Range {
  const { row, column, rows, columns } = boxOfA1(range);
  const isThere = row + rows - 1 <= sheet.getMaxRows() && column + columns - 1 <= sheet.getMaxColumns();
  if (!isThere) throw new UserError("rangeGone", { range });
  return sheet.getRange(range);
}

/** The stage table that stands in a range now; if it grows, with what was added around it. */
export function readGrowing(range: Range, grows: boolean): Source {
  const box = boxOf(range);
  return readSource(range.getSheet(), grows ? firstCell(box) : box);
}

// The sheet is read once, whole: a single selected cell is enough to find a table.
function readSource(sheet: Sheet, selection: Box): Source {
  const values = sheet.getDataRange().getValues();
  const id = sheet.getSheetId();
  const own = kindsOn(sheet);
  const counted = stageTableOn(own(STAGES), values);
  const ours = counted ?? journeyStages(own(JOURNEY_REPORT), values);
  if (ours) {
    const countsDeals = counted !== null;
    return { sheet, id, name: sheet.getName(), table: ours, cells: values, choices: {}, countsDeals, grows: true };
  }
  const choices = choicesOn(id);
  const taken = asChosen(values, selection, choices);
  const told = moneyTold(sheet, values, taken);
  const cells = told ?? values;
  const table = told ? asChosen(told, selection, choices) : taken;
  const isCell = selection.rows === 1 && selection.columns === 1;
  // Around one cell the whole table is found as it is; a selection may be a part of it.
  const whole = isCell ? table : asChosen(cells, firstCell(table.box), choices);
  return {
    sheet,
    id,
    name: sheet.getName(),
    table,
    cells,
    choices,
    countsDeals: false,
    grows: toA1(table.box) === toA1(whole.box),
  };
}

// What was chosen for the table as it was then may leave nothing of the one that stands there now.
function asChosen(cells: Cell[][], selection: Box, choices: Choices): StageTable {
  try {
    return findStageTable(cells, selection, choices);
  } catch (error) {
    if (!isUserError(error)) throw error;
    return findStageTable(cells, selection);
  }
}

function firstCell({ row, column }: Box): Box {
  return { row, column, rows: 1, columns: 1 };
}
