import type { GridChart } from "../../report/grid";

/** Inserts a stacked bar chart that leaves out everything but the bars and their labels: Sheets has no funnel chart. */
export function insertChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, chart: GridChart): void {
  const built = sheet
    .newChart()
    .asBarChart()
    .setStacked()
    .setColors([...chart.colors])
    .setLegendPosition(Charts.Position.NONE)
    .setRange(0, chart.axisEnd)
    .addRange(sheet.getRange(chart.data))
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 0, 0)
    .setOption("width", chart.width)
    .setOption("height", chart.height)
    .setOption("hAxis.textPosition", "none")
    .setOption("hAxis.gridlines.color", "transparent")
    .build();
  sheet.insertChart(built);
}
