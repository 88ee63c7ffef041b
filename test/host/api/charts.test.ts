import { expect, test } from "vitest";
import { inHost, script } from "./script";

const FUNNEL = `
  range('A1:C4').setValues([['Stage', 'Spacer', 'People'], ['Visits', 0, 100], ['Leads', 30, 40], ['Deals', 45, 10]]);
  const builder = sheet.newChart().asBarChart().addRange(range('A1:A4')).addRange(range('B1:C4')).setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setTransposeRowsAndColumns(false)
    .setOption('isStacked', true).setOption('title', 'Funnel').setOption('legend.position', 'none')
    .setOption('series.0.color', 'transparent').setOption('series.1.color', '#1a73e8').setOption('series.1.labelInLegend', 'Persons')
    .setOption('hAxis.gridlines.count', 0).setOption('hAxis.viewWindow.max', 120)
    .setOption('width', 700).setOption('height', 300).setPosition(6, 2, 4, 5);
  sheet.insertChart(builder.build());`;

test("a stacked bar chart with an invisible spacer is a funnel, its first stage on top, live on its cells", () => {
  const { host } = inHost(FUNNEL);
  const { getters } = host.model;
  const [chartId] = getters.getChartIds("0");
  const definition = getters.getChartDefinition(chartId!);
  expect(definition).toMatchObject({
    type: "bar",
    horizontal: true,
    stacked: true,
    title: { text: "Funnel" },
    legendPosition: "none",
    axesDesign: { x: { gridLines: "none", max: 120 } },
  });
  expect(getters.getFigure("0", getters.getFigureIdFromChartId(chartId!))).toMatchObject({
    col: 1,
    row: 5,
    offset: { x: 4, y: 5 },
    width: 700,
    height: 300,
  });
  const drawn = () => {
    const { data, options } = (getters.getChartRuntime(chartId!) as never as Runtime).chartJsConfig;
    const series = data.datasets.map((each) => [each.label, each.backgroundColor, each.data]);
    // chart.js draws the first category of a horizontal bar chart at the top.
    return {
      labels: data.labels,
      series,
      horizontal: options.indexAxis === "y",
      reversed: options.scales.y.reverse ?? false,
    };
  };
  expect(drawn()).toEqual({
    labels: ["Visits", "Leads", "Deals"],
    series: [
      ["Spacer", "#FFFFFF00", [0, 30, 45]],
      ["Persons", "#1A73E8", [100, 40, 10]],
    ],
    horizontal: true,
    reversed: false,
  });
  host.model.dispatch("UPDATE_CELL", { sheetId: "0", col: 2, row: 3, content: "25" });
  expect(drawn().series[1]).toEqual(["Persons", "#1A73E8", [100, 40, 25]]);
});

interface Runtime {
  readonly chartJsConfig: {
    readonly data: { labels: string[]; datasets: { label: string; backgroundColor: string; data: number[] }[] };
    readonly options: { indexAxis: string; scales: { y: { reverse?: boolean } } };
  };
}

// chart.js's own words: https://www.chartjs.org/docs/latest/axes/styling.html, .../charts/bar.html
test("on the screen labels are hidden as the script says, axes have no lines, and bars their width", () => {
  const { host } = inHost(
    `${FUNNEL} sheet.updateChart(sheet.getCharts()[0].modify().setOption('hAxis.textPosition', 'none').build());`,
  );
  const { getters } = host.model;
  const { chartJsConfig } = getters.getChartRuntime(getters.getChartIds("0")[0]!) as unknown as {
    chartJsConfig: {
      data: { datasets: { categoryPercentage: number }[] };
      options: { scales: Record<string, { ticks: { display?: boolean }; border: { display: boolean } }> };
    };
  };
  const { x, y } = chartJsConfig.options.scales;
  expect([x!.ticks.display, y!.ticks.display ?? true]).toEqual([false, true]);
  expect([x!.border.display, y!.border.display]).toEqual([false, false]);
  expect(chartJsConfig.data.datasets.map(({ categoryPercentage }) => categoryPercentage)).toEqual([0.618, 0.618]);
});

test("on the screen an axis has as many labelled lines as the script says", () => {
  const { host } = inHost(
    `${FUNNEL} const lines = sheet.newChart().asLineChart().addRange(range('A1:B4')).setNumHeaders(1).setPosition(1, 6, 0, 0);
    sheet.insertChart(lines.setOption('vAxis.viewWindow.min', -2).setOption('vAxis.viewWindow.max', 2).setOption('vAxis.gridlines.count', 5).build());`,
  );
  const { getters } = host.model;
  const { chartJsConfig } = getters.getChartRuntime(getters.getChartIds("0")[1]!) as unknown as {
    chartJsConfig: { options: { scales: Record<string, { min?: number; max?: number; ticks: { count?: number } }> } };
  };
  expect(chartJsConfig.options.scales.y).toMatchObject({ min: -2, max: 2, ticks: { count: 5 } });
});

const READ: readonly [what: string, body: string, value: unknown][] = [
  [
    "options are read back",
    "const o = chart().getOptions(); return [o.get('isStacked'), o.get('series.1.color'), o.get('nothing')]",
    [true, "#1a73e8", null],
  ],
  [
    "options given as objects are taken apart",
    "sheet.updateChart(chart().modify().setOption('series', { 1: { color: 'red' } }).build()); return chart().getOptions().get('series.1.color')",
    "#1a73e8",
  ],
  [
    "its ranges move with the cells",
    "sheet.insertRowsBefore(3, 2); sheet.insertColumnBefore(1); return chart().getRanges().map((r) => r.getA1Notation())",
    ["B1:B6", "C1:D6"],
  ],
  [
    "its ranges can be replaced",
    "sheet.updateChart(chart().modify().clearRanges().addRange(range('A1:B4')).build()); return chart().getRanges().map((r) => r.getA1Notation())",
    ["A1:B4"],
  ],
  [
    "an update keeps the chart",
    "const id = chart().getChartId(); sheet.updateChart(chart().modify().setOption('title', 'New').setPosition(2, 2, 0, 0).build()); return [chart().getChartId() === id, chart().getOptions().get('title'), chart().getContainerInfo().getAnchorRow()]",
    [true, "New", 2],
  ],
  ["a removed chart is gone", "sheet.removeChart(chart()); return sheet.getCharts().length", 0],
  [
    "a copied sheet has its own chart",
    "const copy = sheet.copyTo(ss); return copy.getCharts().map((c) => [c.getOptions().get('title'), c.getRanges().map((r) => r.getSheet().getName() === copy.getName())])",
    [["Funnel", [true, true]]],
  ],
  [
    "its headers are told from its cells",
    "sheet.insertChart(sheet.newChart().asColumnChart().addRange(range('A1:C4')).setPosition(1, 1, 0, 0).build()); return sheet.getCharts().length",
    2,
  ],
];

test.each(READ)("%s", (_, body, value) => {
  expect(script(`${FUNNEL} const chart = () => sheet.getCharts()[0]; ${body}`)).toEqual(value);
});

test.each([
  "asAreaChart",
  "asBarChart",
  "asColumnChart",
  "asComboChart",
  "asLineChart",
  "asPieChart",
  "asScatterChart",
])("%s is drawn", (cast) => {
  const body = `${FUNNEL} sheet.insertChart(sheet.newChart().${cast}().addRange(range('A1:C4')).setTitle('t').setPosition(1, 1, 0, 0).build());
      return text(sheet.getCharts()[1].modify().getChartType())`;
  expect(script(body)).toBe(cast.slice(2, -5).toUpperCase());
});

test.each(["asHistogramChart", "asTableChart"])("%s is refused when it would have to be drawn", (cast) => {
  const body = `try { sheet.insertChart(sheet.newChart().${cast}().addRange(range('A1:C4')).setPosition(1, 1, 0, 0).build()); } catch (e) { return e.message; }`;
  expect(script(body)).toBe(`Charts.ChartType.${cast.slice(2, -5).toUpperCase()} is not in the local host`);
});
