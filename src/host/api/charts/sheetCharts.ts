import "./onScreen";
import type { SheetCommand } from "../../engine/batch";
import type { HostState } from "../../state";
import { exception } from "../exception";
import type { Area } from "../sheets/area";
import { areaOfNotation } from "../sheets/references";
import { flattened } from "./chartOptions";
import { CHART_SIZE, type ChartSpec, type ChartTypeName, NEW_CHART } from "./chartSpec";
import { definitionOf, type ScriptSide } from "./definition";

/** The parts of o-spreadsheet's chart that are read back. */
interface Drawn {
  readonly type: string;
  readonly horizontal?: boolean;
  readonly stacked?: boolean;
  readonly title?: { readonly text?: string; readonly script?: ScriptSide };
  readonly legendPosition?: string;
  readonly dataSource: {
    readonly dataSets?: readonly { readonly dataRange: string }[];
    readonly labelRange?: string;
    readonly dataSetsHaveTitle?: boolean;
  };
}

/** The charts of a sheet, in the order they were made. */
export function readCharts(state: HostState, sheetId: string): ChartSpec[] {
  const { getters } = state.model;
  return getters.getChartIds(sheetId).map((chartId) => {
    const drawn = getters.getChartDefinition(chartId) as unknown as Drawn;
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId))!;
    const said = drawn.title?.script ?? assumed(drawn);
    const position = {
      row: figure.row + 1,
      column: figure.col + 1,
      offsetX: figure.offset.x,
      offsetY: figure.offset.y,
    };
    const options = { ...said.options, width: figure.width, height: figure.height };
    const ranges = rangesOf(state, sheetId, drawn, said);
    const { type, numHeaders, transpose, hiddenDimension } = said;
    return { ...NEW_CHART, chartId, type, numHeaders, transpose, hiddenDimension, options, ranges, position };
  });
}

/** The commands that put a chart on a sheet. */
export function insertingChart(state: HostState, sheetId: string, spec: ChartSpec): SheetCommand[] {
  const { uuidGenerator } = state.model;
  const [figureId, chartId] = [uuidGenerator.smallUuid(), uuidGenerator.smallUuid()];
  const definition = definitionOf(state, spec);
  return [{ type: "CREATE_CHART", sheetId, figureId, chartId, definition, ...placing(spec), size: sizeOf(spec) }];
}

/** The commands that bring a chart of a sheet to what its spec says now. */
export function updatingChart(state: HostState, sheetId: string, spec: ChartSpec): SheetCommand[] {
  const { chartId, figureId } = existing(state, sheetId, spec);
  return [
    { type: "UPDATE_CHART", sheetId, figureId, chartId, definition: definitionOf(state, spec) },
    { type: "UPDATE_FIGURE", sheetId, figureId, ...placing(spec), ...sizeOf(spec) },
  ];
}

/** The commands that take a chart away. */
export function removingChart(state: HostState, sheetId: string, spec: ChartSpec): SheetCommand[] {
  return [{ type: "DELETE_FIGURE", sheetId, figureId: existing(state, sheetId, spec).figureId }];
}

function existing(
  { model }: HostState,
  sheetId: string,
  { chartId }: ChartSpec,
): { chartId: string; figureId: string } {
  const found = chartId !== null && model.getters.getChartIds(sheetId).includes(chartId);
  if (!found) throw exception("The chart does not exist on this sheet.");
  return { chartId, figureId: model.getters.getFigureIdFromChartId(chartId) };
}

function placing({ position: { row, column, offsetX, offsetY } }: ChartSpec) {
  return { col: column - 1, row: row - 1, offset: { x: offsetX, y: offsetY } };
}

function sizeOf({ options }: ChartSpec): { width: number; height: number } {
  return { width: Number(options.width ?? CHART_SIZE.width), height: Number(options.height ?? CHART_SIZE.height) };
}

// Its lines in order are the ranges, cut as the script gave them.
function rangesOf(state: HostState, sheetId: string, { dataSource }: Drawn, { shape, transpose }: ScriptSide): Area[] {
  const notations = [dataSource.labelRange, ...(dataSource.dataSets ?? []).map(({ dataRange }) => dataRange)];
  const lines = notations.filter((xc) => xc !== undefined).map((xc) => areaOfNotation(state, sheetId, xc));
  const whole = shape.reduce((sum, each) => sum + each, 0) === lines.length;
  const cuts = whole ? shape : lines.map(() => 1);
  return cuts.map((count) => {
    const [first, ...others] = lines.splice(0, count);
    return transpose
      ? { ...first!, rows: first!.rows + others.length }
      : { ...first!, columns: first!.columns + others.length };
  });
}

const TYPE_NAMES: Readonly<Record<string, ChartTypeName>> = {
  line: "LINE",
  pie: "PIE",
  scatter: "SCATTER",
  combo: "COMBO",
};

// A chart that no script made: drawn in the playground or read from a file.
function assumed({ type, horizontal, stacked, title, legendPosition, dataSource }: Drawn): ScriptSide {
  return {
    type: TYPE_NAMES[type] ?? (horizontal ? "BAR" : "COLUMN"),
    shape: [],
    numHeaders: dataSource.dataSetsHaveTitle ? 1 : 0,
    transpose: false,
    hiddenDimension: "IGNORE_BOTH",
    options: flattened({ title: title?.text, isStacked: stacked, legend: { position: legendPosition } }),
  };
}
