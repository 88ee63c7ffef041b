import type { Border as EngineBorder } from "@odoo/o-spreadsheet";
import { SPREADSHEET_ENUMS } from "../enums";
import { newColor } from "./color";
import { hexColor } from "./colors";
import { BORDER_STYLES } from "./styledCells";

type GRotation = GoogleAppsScript.Spreadsheet.TextRotation;
type Side = "top" | "left" | "bottom" | "right";

/** How a cell's text is turned. */
export class TextRotation implements GRotation {
  constructor(private readonly degrees: number) {}

  toString(): string {
    return "TextRotation";
  }

  getDegrees(): number {
    return this.degrees;
  }

  isVertical(): boolean {
    return false;
  }
}

/** The line on one side of a cell; undocumented in Apps Script. */
export class Border {
  constructor(private readonly line: NonNullable<EngineBorder[Side]>) {}

  toString(): string {
    return "Border";
  }

  getBorderStyle(): GoogleAppsScript.Spreadsheet.BorderStyle {
    const names = Object.keys(BORDER_STYLES) as (keyof typeof BORDER_STYLES)[];
    return SPREADSHEET_ENUMS.BorderStyle[names.find((name) => BORDER_STYLES[name] === this.line.style)!];
  }

  getColor(): GoogleAppsScript.Spreadsheet.Color {
    return newColor(hexColor(this.line.color))!;
  }
}

/** The lines around a cell, null where there is none; undocumented in Apps Script. */
export class Borders {
  constructor(private readonly border: EngineBorder) {}

  toString(): string {
    return "Borders";
  }

  getTop(): Border | null {
    return this.side("top");
  }

  getLeft(): Border | null {
    return this.side("left");
  }

  getBottom(): Border | null {
    return this.side("bottom");
  }

  getRight(): Border | null {
    return this.side("right");
  }

  private side(name: Side): Border | null {
    const line = this.border[name];
    return line ? new Border(line) : null;
  }
}
