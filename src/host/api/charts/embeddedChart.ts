import type { HostState } from "../../state";
import { CHARTS_ENUMS } from "../enums";
import { newRange } from "../sheets/objects";
import { sheetNumber } from "../sheets/sheetIds";
import { newChartBuilder } from "./builders";
import { ChartOptions } from "./chartOptions";
import type { ChartPosition, ChartSpec } from "./chartSpec";

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** A chart on a sheet, or one that can be put there. */
export class EmbeddedChart implements Pick<GChart, keyof EmbeddedChart & keyof GChart> {
  constructor(
    readonly state: HostState,
    readonly spec: ChartSpec,
  ) {}

  toString(): string {
    return "EmbeddedChart";
  }

  getChartId(): number | null {
    return this.spec.chartId === null ? null : sheetNumber(this.spec.chartId);
  }

  getContainerInfo(): GContainer {
    return newContainer(this.spec.position);
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptions(this.spec.options);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.spec.ranges.map((area) => newRange(this.state, area));
  }

  getNumHeaders(): number {
    return this.spec.numHeaders ?? -1;
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    return CHARTS_ENUMS.ChartMergeStrategy[this.spec.mergeStrategy];
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    return CHARTS_ENUMS.ChartHiddenDimensionStrategy[this.spec.hiddenDimension];
  }

  getTransposeRowsAndColumns(): boolean {
    return this.spec.transpose;
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChartBuilder(this.state, this.spec);
  }
}

class ContainerInfo implements GContainer {
  constructor(private readonly position: ChartPosition) {}

  toString(): string {
    return "ContainerInfo";
  }

  getAnchorRow(): number {
    return this.position.row;
  }

  getAnchorColumn(): number {
    return this.position.column;
  }

  getOffsetX(): number {
    return this.position.offsetX;
  }

  getOffsetY(): number {
    return this.position.offsetY;
  }
}

/** A chart as scripts see it. */
export function newChart(state: HostState, spec: ChartSpec): GChart {
  return new EmbeddedChart(state, spec) as unknown as GChart;
}

/** Where a chart lies, as scripts see it. */
export function newContainer(position: ChartPosition): GContainer {
  return new ContainerInfo(position);
}

/** What a chart that a script hands in says. */
export function chartBehind(chart: GChart): ChartSpec {
  return (chart as unknown as EmbeddedChart).spec;
}
