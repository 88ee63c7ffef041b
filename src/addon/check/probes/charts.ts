import type { CallProbe, Scratch } from "../probeTypes";

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const has = (option: string) => (answer: unknown) => Array.isArray(answer) && answer.includes(option);

/** What a chart remembers of the options it was given, "name=value" each. */
function remembered(chart: Chart, options: readonly string[]): string[] {
  const kept = chart.getOptions();
  return options.map((option) => {
    try {
      return `${option}=${kept.get(option)}`;
    } catch {
      return `${option} is refused`;
    }
  });
}

function inserted({ sheet }: Scratch, builder: Builder): Chart {
  const before = sheet.getCharts().length;
  sheet.insertChart(builder.build());
  return sheet.getCharts()[before]!;
}

function barChart(scratch: Scratch): Builder {
  const data = scratch.block().setValues([
    ["Stage", "space", "people", "lowest"],
    ["A", 0, 100, 0],
    ["B", 25, 50, 0],
    ["C", 45, 0, 10],
  ]);
  return scratch.sheet
    .newChart()
    .asBarChart()
    .setStacked()
    .setColors(["#ffffff", "#1a73e8", "#e8710a"])
    .setLegendPosition(Charts.Position.NONE)
    .setRange(0, 100)
    .setNumHeaders(1)
    .setPosition(data.getRow(), 9, 0, 0)
    .setOption("width", 400)
    .setOption("height", 200)
    .setOption("hAxis.textPosition", "none")
    .setOption("hAxis.gridlines.color", "transparent")
    .addRange(data) as unknown as Builder;
}

// Which of these do anything is for the eye: the box shows the chart.
const UNPROVEN: readonly (readonly [string, string | number])[] = [
  ["bar.groupWidth", "90%"],
  ["series.1.items.1.color", "#137333"],
  ["series.1.dataLabel", "value"],
  ["series.1.dataLabelPlacement", "center"],
  ["vAxis.direction", -1],
];

/** Charts: which options are kept, and a picture of one. */
export const CHARTS: readonly CallProbe[] = [
  {
    key: "a funnel as a stacked bar chart: the options it keeps",
    relies: "charts",
    expected: has("width=400"),
    ask: (scratch) =>
      remembered(inserted(scratch, barChart(scratch)), [
        "colors",
        "isStacked",
        "legend.position",
        "hAxis.textPosition",
        "hAxis.gridlines.color",
        "hAxis.viewWindow.max",
        "vAxes.0.viewWindow.max",
        "vAxis.viewWindow.max",
        "width",
        "height",
        "title",
      ]),
  },
  {
    key: "a line chart of a row, turned: the options it keeps",
    relies: "charts",
    expected: has("pointSize=5"),
    ask(scratch) {
      const data = scratch.block().offset(0, 0, 2, 4);
      data.setValues([
        ["A", "B", "C", "D"],
        [1, -1, 2, 0],
      ]);
      const builder = scratch.sheet
        .newChart()
        .asLineChart()
        .setColors(["#1a73e8"])
        .setNumHeaders(0)
        .setPosition(data.getRow(), 9, 0, 0)
        .setOption("pointSize", 5)
        .setOption("vAxis.viewWindow.min", -2)
        .setOption("vAxis.viewWindow.max", 2)
        .setOption("vAxis.gridlines.count", 5)
        .setTransposeRowsAndColumns(true)
        .addRange(data) as unknown as Builder;
      return remembered(inserted(scratch, builder), [
        "pointSize",
        "vAxis.viewWindow.min",
        "vAxis.viewWindow.max",
        "vAxis.gridlines.count",
        "vAxes.0.viewWindow.max",
      ]);
    },
  },
  {
    key: "a chart found again by its place, and removed",
    relies: "rebuild",
    expected: [true, 1],
    ask(scratch) {
      const chart = inserted(scratch, barChart(scratch));
      const before = scratch.sheet.getCharts().length;
      const column = chart.getContainerInfo().getAnchorColumn();
      scratch.sheet.removeChart(chart);
      return [column === 9, before - scratch.sheet.getCharts().length];
    },
  },
  {
    key: "options of a bar chart that nobody has proved: what is kept",
    relies: "standIn",
    ask(scratch) {
      let builder = barChart(scratch);
      for (const [option, value] of UNPROVEN) builder = builder.setOption(option, value);
      const chart = inserted(scratch, builder);
      return remembered(
        chart,
        UNPROVEN.map(([option]) => option),
      );
    },
  },
  {
    key: "a chart as a picture",
    relies: "standIn",
    varies: true,
    ask({ sheet, show }) {
      const blob = sheet.getCharts().slice(-1)[0]!.getAs("image/png");
      show(`data:${blob.getContentType()};base64,${Utilities.base64Encode(blob.getBytes())}`);
      return `${blob.getContentType()}, ${blob.getBytes().length} bytes`;
    },
  },
];
