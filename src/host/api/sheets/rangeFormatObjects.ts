import { positionAt } from "./area";
import { background, fontColor, textRotation } from "./cellFormats";
import { newColor } from "./color";
import { Borders, TextRotation } from "./formatObjects";
import { readAll } from "./formatting";
import { RangeFormat } from "./rangeFormat";

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GColor = GoogleAppsScript.Spreadsheet.Color;
type GRotation = GoogleAppsScript.Spreadsheet.TextRotation;

/** How a range's cells look, as objects: colours, borders, rotations. */
export abstract class RangeFormatObjects extends RangeFormat {
  getBackgroundObject(): GColor {
    return newColor(this.getBackground())!;
  }

  getBackgroundObjects(): GColor[][] {
    return readAll(this.state, this.area, background).map((row) => row.map((hex) => newColor(hex)!));
  }

  setBackgroundObject(color: GColor | null): GRange {
    return this.setBackground(hexOf(color));
  }

  setBackgroundObjects(colors: (GColor | null)[][] | null): GRange {
    return colors ? this.setBackgrounds(colors.map((row) => row.map(hexOf))) : this.setBackground(null);
  }

  getFontColorObject(): GColor {
    return newColor(this.getFontColor())!;
  }

  getFontColorObjects(): GColor[][] {
    return readAll(this.state, this.area, fontColor).map((row) => row.map((hex) => newColor(hex)!));
  }

  setFontColorObject(color: GColor | null): GRange {
    return this.setFontColor(hexOf(color));
  }

  setFontColorObjects(colors: (GColor | null)[][]): GRange {
    return this.setFontColors(colors.map((row) => row.map(hexOf)));
  }

  getTextRotation(): GRotation {
    return this.getTextRotations()[0]![0]!;
  }

  getTextRotations(): GRotation[][] {
    return readAll(this.state, this.area, textRotation).map((row) => row.map((degrees) => new TextRotation(degrees)));
  }

  /** The lines around the first cell; null when there are none. */
  getBorder(): Borders | null {
    const border = this.state.model.getters.getCellBorder(positionAt(this.area));
    return border && new Borders(border);
  }
}

function hexOf(color: GColor | null): string | null {
  return color?.asRgbColor().asHexString() ?? null;
}
