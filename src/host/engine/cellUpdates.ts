import { type Cell, type CellPosition, registries, type Style, type Zone } from "./spreadsheet";

// What o-spreadsheet does for each cell of an area whether there is one or not, and for each formula whether it changes or not: a thousand
// empty rows are removed cell by cell, and a formula is written out and compiled anew for each of its colours.

interface Update {
  readonly content?: string;
  readonly formula?: unknown;
  readonly style?: Style | null;
  readonly format?: string;
}

interface CellPlugin {
  readonly getters: { getCell(position: CellPosition): Cell | undefined };
  readonly history: { update(...pathAndValue: unknown[]): void };
  clearCells(sheetId: string, zones: readonly Zone[]): void;
  clearFormatting(sheetId: string, zones: readonly Zone[]): void;
  updateCell(sheetId: string, col: number, row: number, after: Update): void;
}

const plugin = registries.corePluginRegistry.get("cell").prototype as unknown as CellPlugin;
const { clearCells, clearFormatting, updateCell } = plugin;

Object.assign(plugin, {
  clearCells(this: CellPlugin, sheetId, zones) {
    clearCells.call(this, sheetId, existing(this, sheetId, zones));
  },
  clearFormatting(this: CellPlugin, sheetId, zones) {
    clearFormatting.call(this, sheetId, existing(this, sheetId, zones));
  },
  updateCell(this: CellPlugin, sheetId, col, row, after) {
    const before = this.getters.getCell({ sheetId, col, row });
    if (!before?.isFormula || after.content !== undefined || "formula" in after) {
      updateCell.call(this, sheetId, col, row, after);
      return;
    }
    const style = after.style === undefined ? before.style : (after.style ?? undefined);
    this.history.update("cells", sheetId, before.id, { ...before, style, format: after.format ?? before.format });
  },
} satisfies Partial<CellPlugin>);

/** The cells that are there of some zones, each as a zone. */
function existing({ getters }: CellPlugin, sheetId: string, zones: readonly Zone[]): Zone[] {
  const cells: Zone[] = [];
  for (const { left, right, top, bottom } of zones) {
    for (let col = left; col <= right; col++) {
      for (let row = top; row <= bottom; row++) {
        if (getters.getCell({ sheetId, col, row })) cells.push({ left: col, right: col, top: row, bottom: row });
      }
    }
  }
  return cells;
}
