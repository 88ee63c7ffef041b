import type { Area } from "../sheets/area";

/** Apps Script's name of a kind of chart. */
export type ChartTypeName = keyof typeof GoogleAppsScript.Charts.ChartType;

/** Where a chart lies: the cell its top left corner is in, counted from 1, and how far inside that, in pixels. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** What a script said about a chart. */
export interface ChartSpec {
  /** The chart's id in the model; null before it is inserted. */
  readonly chartId: string | null;
  readonly type: ChartTypeName;
  readonly ranges: readonly Area[];
  /** Header rows (columns when transposed); null: judge by the cells. */
  readonly numHeaders: number | null;
  readonly mergeStrategy: "MERGE_COLUMNS" | "MERGE_ROWS";
  readonly transpose: boolean;
  readonly hiddenDimension: keyof typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
  /** As given to `setOption`, by key. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: ChartPosition;
}

/** What `Sheet.newChart()` starts from. */
export const NEW_CHART: ChartSpec = {
  chartId: null,
  type: "COLUMN",
  ranges: [],
  numHeaders: null,
  mergeStrategy: "MERGE_COLUMNS",
  transpose: false,
  hiddenDimension: "IGNORE_BOTH",
  options: {},
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

/** The size of a chart that was not given one, in pixels. */
export const CHART_SIZE = { width: 600, height: 371 };
