import type { Grid } from "../../report/grid";
import { readMemory } from "../../report/memory";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** What other people's rules the cleared area leaves on the sheet. */
export interface Kept {
  readonly rules: readonly Rule[];
}

/** Empties the area of the report that stands in the sheet, if one does, and nothing around it. */
export function clearOldReport(sheet: Sheet, { columns }: Grid): Kept {
  const rules = sheet.getConditionalFormatRules();
  const lastRow = sheet.getLastRow();
  if (lastRow === 0) return { rules };
  const rows = oldRows(sheet.getRange(1, 1, lastRow, columns).getFormulas());
  if (rows === 0) return { rules };
  const isOurs = (row: number, column: number): boolean => row <= rows && column <= columns;
  for (const chart of sheet.getCharts()) {
    const place = chart.getContainerInfo();
    if (isOurs(place.getAnchorRow(), place.getAnchorColumn())) sheet.removeChart(chart);
  }
  const area = sheet.getRange(1, 1, rows, columns);
  area.breakApart().clear();
  area.clearDataValidations();
  return {
    rules: rules.filter((rule) => !rule.getRanges().every((range) => isOurs(range.getRow(), range.getColumn()))),
  };
}

/** Rows of the report whose memory is among the formulas; those down to the memory itself when its end was deleted. */
function oldRows(formulas: readonly (readonly string[])[]): number {
  const memory = readMemory(formulas);
  if (!memory) return 0;
  const last = memory.lastCorner?.match(/\d+$/);
  return last ? Number(last[0]) : formulas.length;
}
