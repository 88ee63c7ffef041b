import { SPREADSHEET_ENUMS } from "../enums";
import { exception } from "../exception";
import { hexColor } from "./colors";

type GColor = GoogleAppsScript.Spreadsheet.Color;
type GBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;

class RgbColor {
  constructor(private readonly hex: string) {}

  toString(): string {
    return "RgbColor";
  }

  asHexString(): string {
    return this.hex;
  }

  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return SPREADSHEET_ENUMS.ColorType.RGB;
  }
}

/** A colour; this host has no themes, so it is red, green and blue or not set. */
class Color implements Pick<GColor, keyof Color & keyof GColor> {
  constructor(protected hex: string | null) {}

  toString(): string {
    return "Color";
  }

  asRgbColor(): GoogleAppsScript.Base.RgbColor {
    if (this.hex === null) throw exception("Object is not of type RgbColor.");
    return new RgbColor(this.hex) as unknown as GoogleAppsScript.Base.RgbColor;
  }

  asThemeColor(): GoogleAppsScript.Spreadsheet.ThemeColor {
    throw exception("Object is not of type ThemeColor.");
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    const { ColorType } = SPREADSHEET_ENUMS;
    return this.hex === null ? ColorType.UNSUPPORTED : ColorType.RGB;
  }
}

class ColorBuilder extends Color implements Pick<GBuilder, keyof ColorBuilder & keyof GBuilder> {
  override toString(): string {
    return "ColorBuilder";
  }

  setRgbColor(cssString: string): GBuilder {
    this.hex = hexColor(cssString);
    return this as unknown as GBuilder;
  }

  build(): GColor {
    return new Color(this.hex) as unknown as GColor;
  }
}

/** A colour as scripts see it; null for null. */
export function newColor(hex: string | null): GColor | null {
  return hex === null ? null : (new Color(hex) as unknown as GColor);
}

/** A builder of colours, none set. */
export function newColorBuilder(): GBuilder {
  return new ColorBuilder(null) as unknown as GBuilder;
}
