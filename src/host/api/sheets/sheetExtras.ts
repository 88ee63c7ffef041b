import { newChartBuilder } from "../charts/builders";
import { chartBehind, newChart } from "../charts/embeddedChart";
import { insertingChart, readCharts, removingChart, updatingChart } from "../charts/sheetCharts";
import { readRules, settingRules } from "../conditional/sheetRules";
import { addMetadata, metadataWhere } from "../metadata/developerMetadata";
import { newFinder } from "../metadata/finder";
import { protect, protectionsOf } from "../protection/protection";
import { SheetCells } from "./sheetCells";

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** What lies on a sheet besides cells: charts, conditional formats, protections, metadata. */
export abstract class SheetExtras extends SheetCells {
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return newChartBuilder(this.state);
  }

  getCharts(): GChart[] {
    return readCharts(this.state, this.sheetId).map((spec) => newChart(this.state, spec));
  }

  insertChart(chart: GChart): void {
    this.apply(insertingChart(this.state, this.sheetId, chartBehind(chart)));
  }

  updateChart(chart: GChart): void {
    this.apply(updatingChart(this.state, this.sheetId, chartBehind(chart)));
  }

  removeChart(chart: GChart): void {
    this.apply(removingChart(this.state, this.sheetId, chartBehind(chart)));
  }

  getConditionalFormatRules(): GRule[] {
    return readRules(this.state, this.sheetId);
  }

  setConditionalFormatRules(rules: GRule[]): void {
    this.apply(settingRules(this.state, this.sheetId, rules));
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protect(this.state, this.sheetId, null);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.state, type, this.sheetId);
  }

  addDeveloperMetadata(key: string, value?: string | Visibility, visibility?: Visibility): GSheet {
    addMetadata(this.state, { sheetId: this.sheetId, zone: null }, [key, value, visibility]);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataWhere(this.state, ({ sheetId, zone }) => sheetId === this.sheetId && zone === null);
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return newFinder(this.state, ({ sheetId }) => sheetId === this.sheetId);
  }
}
