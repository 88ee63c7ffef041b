import type { GridChart } from "../../report/grid";
import { areaOf } from "../../report/places";
import { FORMAT } from "../../report/styles";
import type { Box } from "../../tables/line";
import { boxOf, toA1 } from "../a1";
import type { Existing } from "../existing";
import { holds } from "./merges";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The conditional formats of a sheet that are not an older report's: those that reach beyond it are people's. */
export function othersRules(sheet: Sheet, { area }: Existing): readonly Rule[] {
  return sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((range) => holds(area, boxOf(range))));
}

/**
 * The charts of an older report: those that stand on it and are drawn from what it remembers. Of an older version's, which remember nothing,
 * all that stand on it and are drawn from it.
 */
export function ownCharts(sheet: Sheet, { area, places }: Existing): readonly Chart[] {
  const drawn = Object.keys(places).flatMap((key) => {
    const number = /^chart (\d+) /.exec(key)?.[1];
    const box = areaOf(places, key);
    return number && box ? [[number, toA1(box)] as const] : [];
  });
  const numbers = [...new Set(drawn.map(([number]) => number))];
  const known = new Set(
    numbers.map((n) => signature(drawn.flatMap(([number, range]) => (number === n ? [range] : [])))),
  );
  const remembers = "bottom" in places;
  return sheet.getCharts().filter((chart) => {
    const place = chart.getContainerInfo();
    const at = { row: place.getAnchorRow(), column: place.getAnchorColumn(), rows: 1, columns: 1 };
    if (!holds(area, at)) return false;
    const ranges = chart.getRanges().map(boxOf);
    return remembers ? known.has(signature(ranges.map(toA1))) : ranges.every((range) => holds(area, range));
  });
}

/** The charts that were drawn from places which somebody has moved since. */
export function chartsLeftBehind(sheet: Sheet, charts: readonly GridChart[]): readonly Chart[] {
  const drawn = new Set(charts.map(({ data }) => signature(data)));
  return sheet.getCharts().filter((chart) => drawn.has(signature(chart.getRanges().map(boxOf).map(toA1))));
}

const signature = (ranges: readonly string[]): string => [...ranges].sort().join(" ");

/** Takes merges, validations and looks off where a report is to be written, number formats too: in cells of plain text formulas stay texts. */
export function resetLooks(sheet: Sheet, { row, column, rows, columns }: Box): void {
  sheet
    .getRange(row, column, rows, columns)
    .breakApart()
    .clearDataValidations()
    .clearFormat()
    .setNumberFormat(FORMAT.general);
}
