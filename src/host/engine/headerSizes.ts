import { positionsOf } from "./cellUpdates";
import { type Command, registries } from "./spreadsheet";

/** The size of a column and of a row that nobody changed, in pixels, as in Sheets. */
export const DEFAULT_SIZE = { column: 100, row: 21 };

// o-spreadsheet's own, which it writes out wherever it means them: there is no constant to set.
const ENGINE_ROW = 23;

interface ColumnSizes {
  readonly sizes: Readonly<Record<string, { readonly COL: readonly (number | undefined)[] } | undefined>>;
  getColSize(sheetId: string, column: number): number;
}

interface RowSizes {
  readonly getters: { getUserRowSize(sheetId: string, row: number): number | undefined };
  handle(command: Command): void;
  getRowSize(sheetId: string, row: number): number;
  updateRowSizeForCellChange(sheetId: string, row: number, column: number): void;
}

const columns = registries.corePluginRegistry.get("headerSize").prototype as unknown as ColumnSizes;
const rows = registries.coreViewsPluginRegistry.get("row_size").prototype as unknown as RowSizes;
const { getRowSize, handle } = rows;

// What changes how much room a text takes.
const SIZING = ["fontSize", "wrapping", "rotation", "bold", "italic"];

Object.assign(columns, {
  getColSize(this: ColumnSizes, sheetId, column) {
    return Math.round(this.sizes[sheetId]?.COL[column] || DEFAULT_SIZE.column);
  },
} satisfies Partial<ColumnSizes>);

Object.assign(rows, {
  handle(this: RowSizes, command) {
    if (command.type !== "SET_FORMATTING") {
      handle.call(this, command);
      return;
    }
    const { sheetId, target, style } = command;
    if (!style || !SIZING.some((property) => property in style)) return;
    for (const { col, row } of positionsOf(target)) this.updateRowSizeForCellChange(sheetId, row, col);
  },
  getRowSize(this: RowSizes, sheetId, row) {
    const size = getRowSize.call(this, sheetId, row);
    const isDefault = size === ENGINE_ROW && this.getters.getUserRowSize(sheetId, row) === undefined;
    return isDefault ? DEFAULT_SIZE.row : size;
  },
} satisfies Partial<RowSizes>);
