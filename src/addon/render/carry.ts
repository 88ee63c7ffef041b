import { type Carrying, carrying } from "../../report/carrying";
import type { Grid } from "../../report/grid";
import { boxesAround } from "../../report/layout/around";
import { letters } from "../../tables/columnName";
import type { Place } from "../../tables/line";
import { toA1 } from "../a1";
import type { Existing } from "../existing";
import { holds } from "./merges";
import { writeBox } from "./writeBox";
import { isWritten } from "./written";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of people that were put into a store of columns right of everything, to be carried to their new places. */
export interface Lifted {
  readonly plan: Carrying;
  /** The first column of the store. */
  readonly first: number;
  readonly values: readonly (readonly unknown[])[];
}

/**
 * Puts what people wrote into a store where the grid has it elsewhere: what is moved keeps its links, pictures and comments. Cut off, all of it
 * is found by what is remembered of its place, which follows. Null where there is nothing to carry.
 */
export function lift(sheet: Sheet, grid: Grid, { area, places }: Existing): Lifted | null {
  const plan = carrying(grid.carried, places);
  if (!plan) return null;
  const values: unknown[][] = sheet.getDataRange().getValues();
  // Sheets moves no part of a merged cell.
  sheet.getRange(toA1(area)).breakApart();
  const last = sheet.getMaxColumns();
  const first = last + 1;
  // Before the store is there, so that none is left that nobody knows of.
  sheet.getRange(`${letters(last)}:${letters(last)}`).addDeveloperMetadata(STORE, `${plan.columns}`);
  sheet.insertColumnsAfter(last, plan.columns);
  for (const { box, at } of plan.lifts) sheet.getRange(toA1(box)).moveTo(sheet.getRange(box.row, first + at));
  return { plan, first, values };
}

/** The mark of the column after which there is a store, with its width. */
const STORE = "cjm.store";

/**
 * Puts it where the grid has it. What is to stand beside it there is written in the store first, so that each move puts down what is right: cut
 * off, no word is where only the store has it.
 */
export function drop(sheet: Sheet, grid: Grid, { formulas }: Existing, { plan, first, values }: Lifted): void {
  const { turns, drops, singles } = plan;
  for (const { row, rows, at, columns, to } of turns)
    sheet.getRange(row, first + at, rows, columns).moveTo(sheet.getRange(row, first + to));
  const inStore = ({ row, column }: Place): Place | null => {
    const by = drops.find(({ to }) => holds(to, { row, column, rows: 1, columns: 1 }));
    return by ? { row: by.row + row - by.to.row, column: first + by.at + column - by.to.column } : null;
  };
  for (const { row, at, to } of singles) {
    const place = inStore(to) ?? to;
    sheet.getRange(row, first + at).moveTo(sheet.getRange(place.row, place.column));
  }
  const sources = new Map(grid.carried.map(({ from, to }) => [`${to.row},${to.column}`, from]));
  const isRight = (row: number, column: number): boolean => {
    const from = sources.get(`${row},${column}`);
    const wanted = grid.contents[row - grid.row]![column - grid.column]!;
    if (!from) return wanted === "";
    return isWritten(wanted, formulas[from.row - 1]?.[from.column - 1] ?? "", values[from.row - 1]?.[from.column - 1]);
  };
  for (const { to } of [...drops, ...singles.filter((one) => inStore(one.to) === null)])
    for (const box of boxesAround(to, isRight)) writeBox(sheet, grid, box, inStore(box) ?? box);
  for (const { row, at, to } of drops)
    sheet.getRange(row, first + at, to.rows, to.columns).moveTo(sheet.getRange(to.row, to.column));
}

/** Takes the store away, and what earlier rebuilds that were cut off left of theirs, where all that is in it stands on the sheet by now. */
export function clearStore(sheet: Sheet, { column, columns }: Grid, { first, plan }: Lifted): void {
  sheet.deleteColumns(first, plan.columns);
  const found = sheet.createDeveloperMetadataFinder().withKey(STORE).find();
  const marks = found.map((mark) => ({ mark, after: mark.getLocation().getColumn()!.getColumn() }));
  // From the last, so that the others stay where they were found.
  for (const { mark, after } of marks.sort((a, b) => b.after - a.after)) {
    const width = Math.min(Number(mark.getValue()), sheet.getMaxColumns() - after);
    mark.remove();
    if (width <= 0) continue;
    const rows = sheet.getMaxRows();
    const stored = sheet
      .getRange(1, after + 1, rows, width)
      .getDisplayValues()
      .flat();
    const texts = new Set(
      sheet
        .getRange(1, 1, rows, column + columns - 1)
        .getDisplayValues()
        .flat(),
    );
    if (stored.every((text) => text === "" || texts.has(text))) sheet.deleteColumns(after + 1, width);
  }
}
