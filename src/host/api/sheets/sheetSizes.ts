import type { Dimension } from "@odoo/o-spreadsheet";
import { cellTextWidth } from "./autoWidth";
import { SheetGrid } from "./sheetGrid";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet's column widths and row heights, in pixels. */
export abstract class SheetSizes extends SheetGrid {
  getColumnWidth(position: number): number {
    return this.getters.getColSize(this.sheetId, this.existing("COL", position, 1)[0]!);
  }

  getRowHeight(position: number): number {
    return this.getters.getRowSize(this.sheetId, this.existing("ROW", position, 1)[0]!);
  }

  setColumnWidth(position: number, width: number): GSheet {
    return this.resizing("COL", position, 1, width);
  }

  setColumnWidths(start: number, howMany: number, width: number): GSheet {
    return this.resizing("COL", start, howMany, width);
  }

  setRowHeight(position: number, height: number): GSheet {
    return this.resizing("ROW", position, 1, height);
  }

  setRowHeights(start: number, howMany: number, height: number): GSheet {
    return this.resizing("ROW", start, howMany, height);
  }

  setRowHeightsForced(start: number, howMany: number, height: number): GSheet {
    return this.resizing("ROW", start, howMany, height);
  }

  autoResizeColumn(position: number): GSheet {
    return this.autoResizeColumns(position, 1);
  }

  autoResizeColumns(start: number, howMany: number): GSheet {
    const { sheetId } = this;
    return this.apply(
      this.existing("COL", start, howMany).flatMap((column) => {
        const width = cellTextWidth(this.state, sheetId, column);
        return width === 0
          ? []
          : [{ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [column], size: width }];
      }),
    );
  }

  autoResizeRows(start: number, howMany: number): GSheet {
    const elements = this.existing("ROW", start, howMany);
    // Without a size of its own a row is as high as its content.
    return this.apply([{ type: "RESIZE_COLUMNS_ROWS", sheetId: this.sheetId, dimension: "ROW", elements, size: null }]);
  }

  private resizing(dimension: Dimension, start: number, howMany: number, size: number): GSheet {
    const elements = this.existing(dimension, start, howMany);
    return this.apply([{ type: "RESIZE_COLUMNS_ROWS", sheetId: this.sheetId, dimension, elements, size }]);
  }
}
