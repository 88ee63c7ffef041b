import { type AxisLook, axisLooks, groupWidth } from "../../api/charts/axisLook";
import { flattened } from "../../api/charts/chartOptions";
import type { ScriptSide } from "../../api/charts/definition";
import type { Model } from "../../engine/spreadsheet";

/** What a chart shows on the screen and o-spreadsheet leaves out of the file. */
export interface ChartFormat {
  readonly x: DrawnAxis;
  readonly y: DrawnAxis;
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Whether a chart of lines fills what is under them. */
  readonly area: boolean;
  /** Whether lines have a dot at each value. */
  readonly points: boolean;
  /** Between the bars of neighbouring categories, in percent of their width. */
  readonly gap: number;
  /** Whether rows and columns that are hidden are drawn too. */
  readonly drawsHidden: boolean;
}

/** One axis of a chart. */
export interface DrawnAxis extends AxisLook {
  readonly min: number | null;
  readonly max: number | null;
  readonly gridlines: boolean;
}

interface Definition {
  readonly title?: { readonly script?: ScriptSide };
  readonly axesDesign?: Readonly<Record<string, { min?: unknown; max?: unknown; gridLines?: string } | undefined>>;
  readonly dataSource?: { readonly dataSets?: readonly { readonly dataRange: string }[] };
  readonly fillArea?: boolean;
  readonly hideDataMarkers?: boolean;
}

/** The looks of a workbook's charts in the order of their files: that of the sheets, and on each of its figures. */
export function chartFormats({ getters }: Model): ChartFormat[] {
  return getters.getSheetIds().flatMap((sheetId) => {
    const charts = getters.getChartIds(sheetId);
    const inOrder = getters
      .getFigures(sheetId)
      .map((size) => ({ size, chartId: charts.find((each) => getters.getFigureIdFromChartId(each) === size.id) }));
    return inOrder.flatMap(({ chartId, size }) => {
      // The kinds that Excel does not have are exported as pictures.
      const isFile = chartId !== undefined && getters.getChart(chartId)?.getDefinitionForExcel(getters) !== undefined;
      if (!isFile) return [];
      return [{ ...lookOf(getters, sheetId, getters.getChartDefinition(chartId) as unknown as Definition), size }];
    });
  });
}

function lookOf(getters: Model["getters"], sheetId: string, definition: Definition): Omit<ChartFormat, "size"> {
  const { title, axesDesign, fillArea, hideDataMarkers, dataSource } = definition;
  const options = flattened(title?.script?.options ?? {});
  const said = axisLooks(options);
  const source = sourceFormat(getters, sheetId, dataSource?.dataSets?.[0]?.dataRange);
  const axis = (name: "x" | "y"): DrawnAxis => ({
    labels: said[name].labels,
    lines: said[name].lines,
    format: said[name].format ?? source,
    min: finite(axesDesign?.[name]?.min),
    max: finite(axesDesign?.[name]?.max),
    gridlines: axesDesign?.[name]?.gridLines !== "none",
  });
  return {
    x: axis("x"),
    y: axis("y"),
    area: fillArea === true,
    points: hideDataMarkers !== true,
    gap: Math.round((1 / groupWidth(options) - 1) * 100),
    drawsHidden: title?.script?.hiddenDimension === "SHOW_BOTH",
  };
}

// An axis writes its values as the last cell of the first series is written: the first one may be a name.
function sourceFormat(getters: Model["getters"], sheetId: string, xc: string | undefined): string | null {
  if (xc === undefined) return null;
  const range = getters.getRangeFromSheetXC(sheetId, xc);
  const { right: col, bottom: row } = range.zone;
  return getters.getEvaluatedCell({ sheetId: range.sheetId, col, row }).format ?? null;
}

const finite = (value: unknown): number | null =>
  value !== undefined && value !== "" && Number.isFinite(Number(value)) ? Number(value) : null;
