type Flat = Readonly<Record<string, unknown>>;

/** What a script said of an axis that o-spreadsheet's charts have no word for. */
export interface AxisLook {
  /** Whether the values or categories are written along it. */
  readonly labels: boolean;
  /** How many lines, each with its label, are drawn across it from end to end; null: as many as look well. */
  readonly lines: number | null;
  /** The number format of its labels; null: that of the cells. */
  readonly format: string | null;
}

/** What a script says of one of a chart's axes. Google counts axes by what they measure in "vAxes.0", by where they lie in "vAxis". */
export function axisOption(options: Flat, axis: "h" | "v", key: string): unknown {
  return options[`${axis}Axis.${key}`] ?? options[`${axis}Axes.0.${key}`];
}

/** The looks of the horizontal axis and of the vertical one, by a script's flattened options. */
export function axisLooks(options: Flat): Readonly<Record<"x" | "y", AxisLook>> {
  const look = (axis: "h" | "v"): AxisLook => {
    const format = axisOption(options, axis, "format");
    const lines = Number(axisOption(options, axis, "gridlines.count") ?? Number.NaN);
    return {
      lines: lines > 1 ? lines : null,
      labels: axisOption(options, axis, "textPosition") !== "none",
      format: typeof format === "string" && format !== "" ? (NAMED_FORMATS[format] ?? format) : null,
    };
  };
  return { x: look("h"), y: look("v") };
}

// https://developers.google.com/chart/interactive/docs/gallery/linechart, hAxis.format
const NAMED_FORMATS: Readonly<Record<string, string>> = {
  decimal: "#,##0.###",
  percent: "#,##0%",
  scientific: "0.###E+00",
  none: "General",
};

// Google's default: the bars of a category take the golden ratio's 61.8 % of its place.
const GROUP_WIDTH = 0.618;

/** The share in (0, 1] of a category's place that its bars take; a width in pixels counts as the default. */
export function groupWidth(options: Flat): number {
  const width = /^(\d*\.?\d+)%$/.exec(String(options["bar.groupWidth"]))?.[1];
  return width === undefined ? GROUP_WIDTH : Math.min(1, Math.max(0.01, Number(width) / 100));
}
