import { type Cell, type CellPosition, registries, type Style, type Zone } from "./spreadsheet";

// What o-spreadsheet does for each cell of an area whether there is one or not, and for each formula whether it changes or not: a thousand
// empty rows are removed cell by cell, a formula is written out and compiled anew for each of its colours, and of each coloured cell sixty
// plugins are told.

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
  setStyleFormat(sheetId: string, zones: readonly Zone[], style?: Style | null, format?: string): void;
  updateCell(sheetId: string, col: number, row: number, after: Update): void;
}

const plugin = registries.corePluginRegistry.get("cell").prototype as unknown as CellPlugin;
const { clearCells, clearFormatting, setStyleFormat, updateCell } = plugin;

Object.assign(plugin, {
  clearCells(this: CellPlugin, sheetId, zones) {
    clearCells.call(this, sheetId, existing(this, sheetId, zones));
  },
  clearFormatting(this: CellPlugin, sheetId, zones) {
    clearFormatting.call(this, sheetId, existing(this, sheetId, zones));
  },
  setStyleFormat(this: CellPlugin, sheetId, zones, style, format) {
    // What a cell holds is computed again for another format, and for that all have to be told.
    if (!style || format !== undefined) {
      setStyleFormat.call(this, sheetId, zones, style, format);
      return;
    }
    for (const { col, row } of positionsOf(zones)) {
      const changed = styled(this.getters.getCell({ sheetId, col, row })?.style, style);
      if (changed) this.updateCell(sheetId, col, row, { style: changed });
    }
  },
  updateCell(this: CellPlugin, sheetId, col, row, after) {
    const before = this.getters.getCell({ sheetId, col, row });
    const isLook = after.content === undefined && !("formula" in after);
    // What a number or a text is may change with its format.
    const isSame = before?.isFormula || (after.style && after.format === undefined);
    if (!before || !isLook || !isSame) {
      updateCell.call(this, sheetId, col, row, after);
      return;
    }
    const style = after.style === undefined ? before.style : (after.style ?? undefined);
    this.history.update("cells", sheetId, before.id, { ...before, style, format: after.format ?? before.format });
  },
} satisfies Partial<CellPlugin>);

/** A style with what a change says; null when it says that already. */
export function styled(
  style: Style = {},
  change: { readonly [property in keyof Style]?: Style[property] | undefined },
): Style | null {
  const entries = Object.entries(change) as [keyof Style, unknown][];
  if (entries.every(([property, value]) => style[property] === value)) return null;
  return Object.fromEntries(Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined));
}

/** The cells that are there of some zones, each as a zone. */
const existing = ({ getters }: CellPlugin, sheetId: string, zones: readonly Zone[]): Zone[] =>
  positionsOf(zones)
    .filter(({ col, row }) => getters.getCell({ sheetId, col, row }))
    .map(({ col, row }) => ({ left: col, right: col, top: row, bottom: row }));

/** The cells of some zones, column by column. */
export function positionsOf(zones: readonly Zone[]): Pick<CellPosition, "col" | "row">[] {
  const cells: Pick<CellPosition, "col" | "row">[] = [];
  for (const { left, right, top, bottom } of zones) {
    for (let col = left; col <= right; col++) for (let row = top; row <= bottom; row++) cells.push({ col, row });
  }
  return cells;
}
