import { exception, notInHost } from "../exception";
import { hexColor } from "../sheets/colors";
import type { GradientPoint, RuleSpec } from "./rule";

/** A colour scale as o-spreadsheet keeps it. */
export interface GradientRule {
  readonly type: "ColorScaleRule";
  readonly minimum: Threshold;
  readonly maximum: Threshold;
  readonly midpoint?: Threshold;
}

interface Threshold {
  /** 0xRRGGBB. */
  readonly color: number;
  readonly type: string;
  readonly value?: string;
}

type Gradient = NonNullable<RuleSpec["gradient"]>;

const TYPES: Readonly<Record<GradientPoint["type"], string>> = {
  NUMBER: "number",
  PERCENT: "percentage",
  PERCENTILE: "percentile",
  MIN: "value",
  MAX: "value",
};

/** A gradient as o-spreadsheet keeps it. */
export function gradientRule({ min, mid, max }: Gradient): GradientRule {
  if (!min || !max) throw exception("A gradient needs a minimum and a maximum.");
  const midpoint = mid && threshold(mid);
  return {
    type: "ColorScaleRule",
    minimum: threshold(min),
    maximum: threshold(max),
    ...(midpoint ? { midpoint } : {}),
  };
}

/** A colour scale of o-spreadsheet as a gradient. */
export function gradientOf({ minimum, midpoint, maximum }: GradientRule): Gradient {
  return {
    min: point(minimum, "MIN"),
    max: point(maximum, "MAX"),
    ...(midpoint ? { mid: point(midpoint, "PERCENTILE") } : {}),
  };
}

function threshold({ color, type, value }: GradientPoint): Threshold {
  const hex = hexColor(color);
  if (hex === null) throw notInHost(`The gradient colour ${color}`);
  const number = Number.parseInt(hex.slice(1), 16);
  if (value.startsWith("=")) return { color: number, type: "formula", value };
  return type === "MIN" || type === "MAX"
    ? { color: number, type: TYPES[type] }
    : { color: number, type: TYPES[type], value };
}

function point({ color, type, value }: Threshold, end: "MIN" | "MAX" | "PERCENTILE"): GradientPoint {
  const named = Object.keys(TYPES).find((key) => TYPES[key as GradientPoint["type"]] === type && type !== "value");
  return {
    color: `#${color.toString(16).padStart(6, "0")}`,
    type: (named ?? (type === "formula" ? "NUMBER" : end)) as GradientPoint["type"],
    value: value ?? "",
  };
}
