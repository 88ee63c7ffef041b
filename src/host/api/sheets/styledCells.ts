import type { BorderPosition } from "@odoo/o-spreadsheet";
import type { SheetCommand } from "../../engine/batch";
import { notInHost } from "../exception";
import { type Area, zoneOf } from "./area";
import * as look from "./cellFormats";
import { Cells } from "./cells";
import { hexColor, rgbHex } from "./colors";
import { formatting } from "./formatting";

type Script = typeof GoogleAppsScript.Spreadsheet;
type Side = boolean | null;

/** Cells and the look that Range and RangeList can give them as a whole. */
export abstract class StyledCells<Self> extends Cells<Self> {
  setBackground(color: string | null): Self {
    return this.fill(look.background, color);
  }

  // Deprecated, but alive in many a script.
  setBackgroundColor(color: string | null): Self {
    return this.setBackground(color);
  }

  setBackgroundRGB(red: number, green: number, blue: number): Self {
    return this.fill(look.background, rgbHex(red, green, blue));
  }

  setFontColor(color: string | null): Self {
    return this.fill(look.fontColor, color);
  }

  setFontFamily(family: string | null): Self {
    return this.fill(look.fontFamily, family);
  }

  setFontLine(line: "underline" | "line-through" | "none" | null): Self {
    return this.fill(look.fontLine, line);
  }

  setFontSize(size: number): Self {
    return this.fill(look.fontSize, size);
  }

  setFontStyle(style: "italic" | "normal" | null): Self {
    return this.fill(look.fontStyle, style);
  }

  setFontWeight(weight: "bold" | "normal" | null): Self {
    return this.fill(look.fontWeight, weight);
  }

  setHorizontalAlignment(alignment: "left" | "center" | "normal" | "right" | null): Self {
    return this.fill(look.horizontalAlignment, alignment);
  }

  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): Self {
    return this.fill(look.verticalAlignment, alignment);
  }

  setNumberFormat(numberFormat: string): Self {
    return this.fill(look.numberFormat, numberFormat);
  }

  setWrap(isWrapEnabled: boolean): Self {
    return this.fill(look.wrap, isWrapEnabled);
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Self {
    return this.fill(look.wrapStrategy, strategy);
  }

  setTextRotation(degrees: number | GoogleAppsScript.Spreadsheet.TextRotation): Self {
    return this.fill(look.textRotation, typeof degrees === "number" ? degrees : degrees.getDegrees());
  }

  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Self {
    const sides = { top, left, bottom, right, v: vertical, h: horizontal };
    const line = { color: hexColor(color ?? "") ?? "#000000", style: borderStyle(style) };
    return this.apply(
      this.areas.flatMap((area) =>
        Object.entries(sides).flatMap(([position, shown]) =>
          shown === null ? [] : bordering(area, position as BorderPosition, shown ? line : NO_LINE),
        ),
      ),
    );
  }

  protected fill<T>(attribute: look.Attribute<T>, value: T | null): Self {
    return this.apply(formatting(this.areas, attribute.write(value)));
  }
}

// An empty colour is how o-spreadsheet is told to take a line away.
const NO_LINE = { color: "" };

/** Apps Script's border styles as o-spreadsheet draws them. */
export const BORDER_STYLES: Readonly<Partial<Record<keyof Script["BorderStyle"], string>>> = {
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
};

function borderStyle(style: GoogleAppsScript.Spreadsheet.BorderStyle | null): string {
  const drawn = BORDER_STYLES[String(style ?? "SOLID") as keyof typeof BORDER_STYLES];
  if (!drawn) throw notInHost(`BorderStyle.${String(style)}`);
  return drawn;
}

function bordering(area: Area, position: BorderPosition, line: object): SheetCommand[] {
  return [{ type: "SET_ZONE_BORDERS", sheetId: area.sheetId, target: [zoneOf(area)], border: { position, ...line } }];
}
