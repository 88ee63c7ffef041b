import type { HostState } from "../../state";
import type { ChartSpec, ChartTypeName } from "./chartSpec";
import { NEW_CHART } from "./chartSpec";
import { EmbeddedChartBuilder } from "./embeddedChartBuilder";
import * as typed from "./typedBuilders";

type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const BUILDERS: Readonly<Partial<Record<ChartTypeName, typeof EmbeddedChartBuilder>>> = {
  AREA: typed.EmbeddedAreaChartBuilder,
  BAR: typed.EmbeddedBarChartBuilder,
  COLUMN: typed.EmbeddedColumnChartBuilder,
  COMBO: typed.EmbeddedComboChartBuilder,
  HISTOGRAM: typed.EmbeddedHistogramChartBuilder,
  LINE: typed.EmbeddedLineChartBuilder,
  PIE: typed.EmbeddedPieChartBuilder,
  SCATTER: typed.EmbeddedScatterChartBuilder,
  TABLE: typed.EmbeddedTableChartBuilder,
};

/** A builder that has what every chart has; a cast such as `asBarChart` gives one with the chart's own methods. */
export function newChartBuilder(state: HostState, spec: ChartSpec = NEW_CHART): GBuilder {
  return new EmbeddedChartBuilder(state, spec) as unknown as GBuilder;
}

/** A builder with the methods of one kind of chart. */
export function castBuilder<T>(state: HostState, spec: ChartSpec, type: ChartTypeName): T {
  const Builder = BUILDERS[type] ?? EmbeddedChartBuilder;
  return new Builder(state, { ...spec, type }) as unknown as T;
}
