type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Where a report stands in its sheet. */
export interface Standing {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Takes an older report's looks, charts and rules away and nothing around it; its values stay until new ones replace them all at once.
 * The conditional formats that are not the report's.
 */
export function clearReport(sheet: Sheet, { row, column, rows, columns }: Standing): readonly Rule[] {
  const isOurs = (atRow: number, atColumn: number): boolean =>
    atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !rule.getRanges().every((range) => isOurs(range.getRow(), range.getColumn())));
  for (const chart of sheet.getCharts()) {
    const place = chart.getContainerInfo();
    if (isOurs(place.getAnchorRow(), place.getAnchorColumn())) sheet.removeChart(chart);
  }
  sheet.showRows(row, rows);
  sheet.getRange(row, column, rows, columns).breakApart().clearDataValidations().clearFormat();
  return others;
}
