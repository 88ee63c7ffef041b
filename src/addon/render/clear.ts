import type { Grid } from "../../report/grid";
import type { Memory } from "../../report/memory";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Empties the area of an older report and nothing around it; the conditional formats that are not the report's. */
export function clearReport(sheet: Sheet, { columns }: Grid, older: Memory): readonly Rule[] {
  const rows = older.lastCorner ? sheet.getRange(older.lastCorner).getRow() : sheet.getLastRow();
  const isOurs = (row: number, column: number): boolean => row <= rows && column <= columns;
  for (const chart of sheet.getCharts()) {
    const place = chart.getContainerInfo();
    if (isOurs(place.getAnchorRow(), place.getAnchorColumn())) sheet.removeChart(chart);
  }
  const area = sheet.getRange(1, 1, rows, columns);
  area.breakApart().clear();
  area.clearDataValidations();
  return sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((range) => isOurs(range.getRow(), range.getColumn())));
}
