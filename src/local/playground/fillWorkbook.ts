import { dispatchAll, type SheetCommand } from "../../host/engine/batch";
import { helpers, type Model } from "../../host/engine/spreadsheet";
import type { SampleCell, SampleSheet } from "../samples";

/** Writes sheets into a workbook: the first one over its first sheet, the others after it. */
export function fillWorkbook(model: Model, sheets: readonly SampleSheet[]): void {
  const first = model.getters.getActiveSheetId();
  const idOf = (position: number) => (position === 0 ? first : `sample-${position}`);
  // All at once: a spreadsheet settles after each command, and for thousands of cells that would be most of what a page's start takes.
  dispatchAll(model, [
    ...sheets.map((sheet, position) => beginning(model, sheet, idOf(position), position)),
    ...sheets.flatMap((sheet, position) => contents(sheet, idOf(position))),
  ]);
}

function beginning(model: Model, { name, rows }: SampleSheet, sheetId: string, position: number): SheetCommand {
  return position === 0
    ? { type: "RENAME_SHEET", sheetId, oldName: model.getters.getSheetName(sheetId), newName: name }
    : { type: "CREATE_SHEET", sheetId, position, name, cols: 26, rows: Math.max(100, rows.length) };
}

function contents({ rows, widths, formats = {} }: SampleSheet, sheetId: string): SheetCommand[] {
  const cells = rows.flatMap((row, r) => row.flatMap((cell, col) => (cell === null ? [] : [cellAt(cell, r, col)])));
  return [
    ...cells,
    ...widths.map((size, col) => ({ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [col], size })),
  ];

  function cellAt(cell: SampleCell, row: number, col: number): SheetCommand {
    const format = formats[helpers.toXC(col, row)] ?? formatOf(cell);
    const style = row === 0 ? { bold: true } : {};
    return { type: "UPDATE_CELL", sheetId, col, row, content: `${cell}`, style, ...(format ? { format } : {}) };
  }
}

function formatOf(cell: SampleCell): string | undefined {
  return typeof cell === "number" ? "#,##0" : undefined;
}
