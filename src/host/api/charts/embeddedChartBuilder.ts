import type { HostState } from "../../state";
import { CHARTS_ENUMS } from "../enums";
import { toSheetA1 } from "../sheets/notation";
import { areaBehind, newRange } from "../sheets/objects";
import { castBuilder } from "./builders";
import type { ChartSpec, ChartTypeName } from "./chartSpec";
import { newChart, newContainer } from "./embeddedChart";

type Script = typeof GoogleAppsScript.Charts;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** A chart in the making. */
export class EmbeddedChartBuilder implements Pick<GBuilder, keyof EmbeddedChartBuilder & keyof GBuilder> {
  constructor(
    readonly state: HostState,
    protected spec: ChartSpec,
  ) {}

  protected get self(): GBuilder {
    return this as unknown as GBuilder;
  }

  // Apps Script shows the name of its own Java class here: gas-fakes test/testsheetschart.js:12-13 at dedcae3.
  toString(): string {
    return "com.google.apps.maestro.server.beans.trix.impl.ChartPropertyApiEmbeddedChartBuilder@local";
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return newChart(this.state, this.spec);
  }

  addRange(range: GRange): GBuilder {
    return this.change({ ranges: [...this.spec.ranges, areaBehind(range)] });
  }

  removeRange(range: GRange): GBuilder {
    const gone = this.key(range);
    return this.change({
      ranges: this.getRanges()
        .filter((each) => this.key(each) !== gone)
        .map(areaBehind),
    });
  }

  clearRanges(): GBuilder {
    return this.change({ ranges: [] });
  }

  getRanges(): GRange[] {
    return this.spec.ranges.map((area) => newRange(this.state, area));
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return CHARTS_ENUMS.ChartType[this.spec.type];
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): GBuilder {
    return this.change({ type: String(type) as ChartTypeName });
  }

  getContainer(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return newContainer(this.spec.position);
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GBuilder {
    return this.change({ position: { row, column, offsetX, offsetY } });
  }

  setNumHeaders(headers: number): GBuilder {
    return this.change({ numHeaders: headers < 0 ? null : headers });
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): GBuilder {
    return this.change({ mergeStrategy: String(strategy) as keyof Script["ChartMergeStrategy"] });
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): GBuilder {
    return this.change({ hiddenDimension: String(strategy) as keyof Script["ChartHiddenDimensionStrategy"] });
  }

  setTransposeRowsAndColumns(transpose: boolean): GBuilder {
    return this.change({ transpose });
  }

  setOption(option: string, value: unknown): GBuilder {
    return this.change({ options: { ...this.spec.options, [option]: value } });
  }

  asAreaChart(): GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder {
    return castBuilder(this.state, this.spec, "AREA");
  }

  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return castBuilder(this.state, this.spec, "BAR");
  }

  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return castBuilder(this.state, this.spec, "COLUMN");
  }

  asComboChart(): GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder {
    return castBuilder(this.state, this.spec, "COMBO");
  }

  asHistogramChart(): GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder {
    return castBuilder(this.state, this.spec, "HISTOGRAM");
  }

  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return castBuilder(this.state, this.spec, "LINE");
  }

  asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return castBuilder(this.state, this.spec, "PIE");
  }

  asScatterChart(): GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder {
    return castBuilder(this.state, this.spec, "SCATTER");
  }

  asTableChart(): GoogleAppsScript.Spreadsheet.EmbeddedTableChartBuilder {
    return castBuilder(this.state, this.spec, "TABLE");
  }

  protected change(change: Partial<ChartSpec>): GBuilder {
    this.spec = { ...this.spec, ...change };
    return this.self;
  }

  private key(range: GRange): string {
    return toSheetA1(range.getSheet().getName(), areaBehind(range));
  }
}
