import { SPREADSHEET_ENUMS } from "../enums";
import { hexColor } from "./colors";
import type { HostStyle } from "./content";
import { engineFormat, scriptFormat } from "./numberFormats";

/** How a cell looks: o-spreadsheet's style and number format. */
export interface CellFormat {
  readonly style: HostStyle;
  readonly format: string | undefined;
}

/** What to change of a look; a style's undefined resets. */
export interface FormatChange {
  readonly style?: { readonly [property in keyof HostStyle]?: HostStyle[property] | undefined };
  readonly format?: string;
}

/** One attribute of a cell as Apps Script names it: what it reads and what writing it changes; null changes nothing. */
export interface Attribute<T> {
  read(look: CellFormat): T;
  write(value: T | null): FormatChange | null;
}

// An unknown word or colour is silently ignored, as in Apps Script: gas-fakes notes/oddities.md:374,432-437 at dedcae3.
const worded = <T extends string>(
  words: Readonly<Record<T, FormatChange>>,
  initial: NoInfer<T>,
  read: (style: HostStyle) => NoInfer<T> | undefined,
): Attribute<T> => ({
  read: ({ style }) => read(style) ?? initial,
  write: (value) => words[value ?? initial] ?? words[String(value).toLowerCase() as T] ?? null,
});

const colored = (property: "fillColor" | "textColor", initial: string): Attribute<string> => ({
  read: ({ style }) => hexColor(style[property] ?? "") ?? initial,
  write: (value) => {
    if (value === null) return { style: { [property]: undefined } };
    const color = hexColor(value);
    return color === null ? null : { style: { [property]: color } };
  },
});

export const background = colored("fillColor", "#ffffff");
export const fontColor = colored("textColor", "#000000");

export const fontSize: Attribute<number> = {
  read: ({ style }) => style.fontSize ?? 10,
  write: (value) => ({ style: { fontSize: value ?? undefined } }),
};

export const fontFamily: Attribute<string> = {
  read: ({ style }) => style.fontFamily ?? "Arial",
  write: (value) => ({ style: { fontFamily: value ?? undefined } }),
};

export const fontWeight = worded<"bold" | "normal">(
  { bold: { style: { bold: true } }, normal: { style: { bold: undefined } } },
  "normal",
  ({ bold }) => (bold ? "bold" : undefined),
);

export const fontStyle = worded<"italic" | "normal">(
  { italic: { style: { italic: true } }, normal: { style: { italic: undefined } } },
  "normal",
  ({ italic }) => (italic ? "italic" : undefined),
);

export const fontLine = worded<"underline" | "line-through" | "none">(
  {
    underline: { style: { underline: true, strikethrough: undefined } },
    "line-through": { style: { underline: undefined, strikethrough: true } },
    none: { style: { underline: undefined, strikethrough: undefined } },
  },
  "none",
  ({ underline, strikethrough }) => (underline ? "underline" : strikethrough ? "line-through" : undefined),
);

const GENERAL_LEFT: FormatChange = { style: { align: undefined, horizontal: "general-left" } };

export const horizontalAlignment = worded<"left" | "center" | "right" | "normal" | "general" | "general-left">(
  {
    left: { style: { align: "left", horizontal: undefined } },
    center: { style: { align: "center", horizontal: undefined } },
    right: { style: { align: "right", horizontal: undefined } },
    // It looks like general, and reads back otherwise: gas-fakes notes/oddities.md at 03d131d.
    normal: GENERAL_LEFT,
    "general-left": GENERAL_LEFT,
    general: { style: { align: undefined, horizontal: undefined } },
  },
  "general",
  ({ align, horizontal }) => horizontal ?? align,
);

export const verticalAlignment = worded<"top" | "middle" | "bottom">(
  {
    top: { style: { verticalAlign: "top" } },
    middle: { style: { verticalAlign: "middle" } },
    bottom: { style: { verticalAlign: "bottom" } },
  },
  "bottom",
  ({ verticalAlign }) => verticalAlign,
);

const { WrapStrategy } = SPREADSHEET_ENUMS;
type Wrapping = GoogleAppsScript.Spreadsheet.WrapStrategy;

export const wrapStrategy: Attribute<Wrapping> = {
  read: ({ style }) => WrapStrategy[(style.wrapping ?? "overflow").toUpperCase() as keyof typeof WrapStrategy],
  write: (value) => ({ style: { wrapping: String(value).toLowerCase() as "wrap" | "overflow" | "clip" } }),
};

// A fresh cell says true although it overflows: gas-fakes notes/oddities.md:378 at dedcae3.
export const wrap: Attribute<boolean> = {
  read: ({ style }) => style.wrapping === undefined || style.wrapping === "wrap",
  write: (value) => ({ style: { wrapping: value ? "wrap" : "overflow" } }),
};

export const textRotation: Attribute<number> = {
  read: ({ style }) => Math.round(((style.rotation ?? 0) * -180) / Math.PI),
  write: (value) => ({ style: { rotation: value ? (value * -Math.PI) / 180 : undefined } }),
};

export const numberFormat: Attribute<string> = {
  read: ({ style, format }) => style.numberFormat ?? scriptFormat(format),
  write: (value) => {
    const format = engineFormat(value ?? "");
    return { format, style: { numberFormat: value && format && format !== value ? value : undefined } };
  },
};
