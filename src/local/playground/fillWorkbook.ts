import { helpers, type Model } from "../../host/engine/spreadsheet";
import type { SampleCell, SampleSheet } from "../samples";

/** Writes sheets into a workbook: the first one over its first sheet, the others after it. */
export function fillWorkbook(model: Model, sheets: readonly SampleSheet[]): void {
  const first = model.getters.getActiveSheetId();
  sheets.forEach((sheet, position) => {
    const sheetId = position === 0 ? first : `sample-${position}`;
    if (position === 0) {
      model.dispatch("RENAME_SHEET", { sheetId, oldName: model.getters.getSheetName(sheetId), newName: sheet.name });
    } else {
      model.dispatch("CREATE_SHEET", {
        sheetId,
        position,
        name: sheet.name,
        cols: 26,
        rows: Math.max(100, sheet.rows.length),
      });
    }
    fillSheet(model, sheetId, sheet);
  });
}

function fillSheet(model: Model, sheetId: string, { rows, widths, formats = {} }: SampleSheet): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, col) => {
      if (cell === null) return;
      const format = formats[helpers.toXC(col, row)] ?? formatOf(cell);
      const style = row === 0 ? { bold: true } : {};
      model.dispatch("UPDATE_CELL", { sheetId, col, row, content: `${cell}`, style, ...(format ? { format } : {}) });
    });
  });
  widths.forEach((size, col) => {
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [col], size });
  });
}

function formatOf(cell: SampleCell): string | undefined {
  return typeof cell === "number" ? "#,##0" : undefined;
}
