import type { Host } from "../../host/contract";
import { dispatchAll, type SheetCommand } from "../../host/engine/batch";
import type { CsvTable } from "./csvTable";

/** Puts a text table into the sheet in front and names it, as an import does. */
export function placeTable({ model }: Pick<Host, "model">, name: string, table: CsvTable): void {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  const oldName = getters.getSheetName(sheetId);
  const renaming = { type: "RENAME_SHEET", sheetId, oldName, newName: name };
  const growing = (dimension: "ROW" | "COL", has: number, needs: number): SheetCommand[] =>
    needs <= has
      ? []
      : [
          {
            type: "ADD_COLUMNS_ROWS",
            sheetId,
            sheetName: oldName,
            dimension,
            base: has - 1,
            position: "after",
            quantity: needs - has,
          },
        ];
  const filling = table.flatMap((cells, row) =>
    cells.flatMap((cell, col): SheetCommand[] => {
      if (cell.value === "") return [];
      const format = "format" in cell && cell.format ? { format: cell.format } : {};
      return [{ type: "UPDATE_CELL", sheetId, col, row, content: content(cell.value), ...format }];
    }),
  );
  dispatchAll(model, [
    ...growing("ROW", getters.getNumberRows(sheetId), table.length),
    ...growing("COL", getters.getNumberCols(sheetId), table[0]?.length ?? 0),
    ...filling,
    ...(name === oldName ? [] : [renaming]),
  ]);
}

/** Text that a cell would take for a formula or a number gets the apostrophe that keeps it text. */
function content(value: string | number): string {
  if (typeof value === "number") return String(value);
  return /^['=+\-@]|^[\d\s.,%]+$/.test(value) ? `'${value}` : value;
}
