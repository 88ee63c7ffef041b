import type { GridChart } from "../../report/grid";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Built = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Inserts a chart that leaves out everything but what it draws and its labels. */
export function insertChart(sheet: Sheet, chart: GridChart): void {
  const { look } = chart;
  sheet.insertChart(look.kind === "bars" ? bars(sheet, chart, look.axisEnd) : lines(sheet, chart));
}

// Sheets has no funnel chart: it is a stacked bar.
function bars(sheet: Sheet, chart: GridChart, axisEnd: number): Built {
  const builder = sheet
    .newChart()
    .asBarChart()
    .setStacked()
    .setColors([...chart.colors])
    .setLegendPosition(Charts.Position.NONE)
    .setRange(0, axisEnd)
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 0, 0)
    .setOption("width", chart.width)
    .setOption("height", chart.height)
    .setOption("hAxis.textPosition", "none")
    .setOption("hAxis.gridlines.color", "transparent");
  for (const data of chart.data) builder.addRange(sheet.getRange(data));
  return builder.build();
}

function lines(sheet: Sheet, chart: GridChart): Built {
  const builder = sheet
    .newChart()
    .asLineChart()
    .setColors([...chart.colors])
    .setLegendPosition(Charts.Position.NONE)
    .setNumHeaders(1)
    .setPosition(chart.row, chart.column, 0, 0)
    .setOption("width", chart.width)
    .setOption("height", chart.height)
    .setOption("pointSize", 5);
  for (const data of chart.data) builder.addRange(sheet.getRange(data));
  return builder.build();
}
