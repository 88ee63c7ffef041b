import type { HostState } from "../../state";
import { notInHost } from "../exception";
import type { Area } from "../sheets/area";
import { hexColor } from "../sheets/colors";
import { toSheetA1 } from "../sheets/notation";
import { axisOption } from "./axisLook";
import { flattened } from "./chartOptions";
import type { ChartSpec, ChartTypeName } from "./chartSpec";
import { linesOf } from "./lines";

type Flat = Readonly<Record<string, unknown>>;

/** o-spreadsheet's chart for one of Apps Script's. */
const TYPES: Readonly<Partial<Record<ChartTypeName, { type: string; [fact: string]: unknown }>>> = {
  BAR: { type: "bar", horizontal: true },
  COLUMN: { type: "bar", horizontal: false },
  LINE: { type: "line", labelsAsText: false, cumulative: false },
  AREA: { type: "line", labelsAsText: false, cumulative: false, fillArea: true },
  STEPPED_AREA: { type: "line", labelsAsText: false, cumulative: false, fillArea: true },
  COMBO: { type: "combo" },
  PIE: { type: "pie" },
  SCATTER: { type: "scatter", labelsAsText: false },
};

/** What o-spreadsheet keeps of a script's chart besides what it draws, so that the script reads it back. */
export interface ScriptSide {
  readonly type: ChartTypeName;
  /** How many lines each range has: the ranges themselves move with the cells. */
  readonly shape: readonly number[];
  readonly numHeaders: number | null;
  readonly transpose: boolean;
  readonly hiddenDimension: ChartSpec["hiddenDimension"];
  readonly options: Flat;
}

/** A chart as o-spreadsheet draws it, live on its cells; throws for a kind it lacks. */
export function definitionOf(state: HostState, spec: ChartSpec): object {
  const kind = TYPES[spec.type];
  if (!kind) throw notInHost(`Charts.ChartType.${spec.type}`);
  const { domain, series, named } = linesOf(state, spec);
  const options = flattened(spec.options);
  const ids = series.map((_, index) => `series${index}`);
  const xc = (area: Area) => toSheetA1(state.model.getters.getSheetName(area.sheetId), area);
  const dataSource = {
    type: "range",
    dataSetsHaveTitle: named,
    dataSets: series.map((area, index) => ({ dataSetId: ids[index], dataRange: xc(area) })),
    ...(domain ? { labelRange: xc(domain) } : {}),
  };
  return {
    ...kind,
    ...(options.isStacked !== undefined || spec.type !== "PIE" ? { stacked: isStacked(options.isStacked) } : {}),
    ...(spec.type === "PIE" && Number(options.pieHole) > 0 ? { isDoughnut: true } : {}),
    // The one part of a definition that o-spreadsheet hands back as it got it.
    title: { ...titleOf(options), script: scriptSide(spec) },
    background: color(options["backgroundColor.fill"] ?? options.backgroundColor) ?? "#FFFFFF",
    legendPosition: legendPosition(options),
    dataSource,
    dataSetStyles: Object.fromEntries(ids.map((id, index) => [id, seriesStyle(spec.type, options, index)])),
    axesDesign: axesOf(options),
    ...(kind.type === "line" ? { hideDataMarkers: !hasPoints(options) } : {}),
    showValues: ids.length > 0 && ids.every((_, index) => isLabelled(options, index)),
  };
}

function scriptSide({ type, ranges, numHeaders, transpose, hiddenDimension, options }: ChartSpec): ScriptSide {
  const shape = ranges.map(({ rows, columns }) => (transpose ? rows : columns));
  return { type, shape, numHeaders, transpose, hiddenDimension, options: structuredClone(options) };
}

function isStacked(value: unknown): boolean {
  if (value === "percent" || value === "relative") throw notInHost(`isStacked: "${value}"`);
  return value === true || value === "true" || value === "absolute";
}

function titleOf(options: Flat): object {
  const style = {
    color: color(options["titleTextStyle.color"]),
    fontSize: options["titleTextStyle.fontSize"],
    bold: options["titleTextStyle.bold"],
    italic: options["titleTextStyle.italic"],
    align: options["titleTextStyle.alignment"],
  };
  return { text: String(options.title ?? ""), ...defined(style) };
}

const LEGENDS: Readonly<Record<string, string>> = {
  none: "none",
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
};

function legendPosition(options: Flat): string {
  const position = String(options["legend.position"] ?? options.legend ?? "right");
  const drawn = LEGENDS[position];
  if (!drawn) throw notInHost(`legend.position: "${position}"`);
  return drawn;
}

// The colours that Sheets gives to series in their order.
const PALETTE = ["#4285F4", "#EA4335", "#FBBC04", "#34A853", "#FF6D01", "#46BDC6"] as const;

function seriesStyle(type: ChartTypeName, options: Flat, index: number): object {
  const own = (key: string) => options[`series.${index}.${key}`];
  const drawnAs = { line: "line", bars: "bar" }[String(own("type") ?? options.seriesType ?? "bars")];
  return defined({
    backgroundColor: color(own("color") ?? options[`colors.${index}`]) ?? PALETTE[index % PALETTE.length],
    label: own("labelInLegend"),
    yAxisId: Number(own("targetAxisIndex")) === 1 ? "y1" : undefined,
    type: type === "COMBO" ? drawnAs : undefined,
  });
}

const hasPoints = (options: Flat) => Number(options.pointSize ?? options["series.0.pointSize"] ?? 0) > 0;

function isLabelled(options: Flat, index: number): boolean {
  const label = options[`series.${index}.dataLabel`];
  return label !== undefined && label !== "none";
}

function axesOf(options: Flat): object {
  const axis = (name: "h" | "v") => {
    const own = (key: string) => axisOption(options, name, key);
    const hidden = own("gridlines.count") === 0 || TRANSPARENT.has(String(own("gridlines.color")));
    const title = own("title");
    return defined({
      title: title === undefined ? undefined : { text: String(title) },
      min: own("viewWindow.min") ?? own("minValue"),
      max: own("viewWindow.max") ?? own("maxValue"),
      gridLines: hidden ? "none" : undefined,
    });
  };
  return { x: axis("h"), y: axis("v") };
}

const TRANSPARENT = new Set(["none", "transparent"]);

function color(value: unknown): string | undefined {
  if (TRANSPARENT.has(String(value))) return "#FFFFFF00";
  return hexColor(String(value ?? ""))?.toUpperCase();
}

function defined(object: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
