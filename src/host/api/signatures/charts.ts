import type { Signatures } from "./grammar";

const EVERY_CHART = {
  "":
    "build clearRanges getRanges getChartType getContainer asAreaChart asBarChart asColumnChart asComboChart " +
    "asHistogramChart asLineChart asPieChart asScatterChart asTableChart",
  Range: "addRange removeRange",
  ChartType: "setChartType",
  "num num num num": "setPosition",
  num: "setNumHeaders",
  ChartMergeStrategy: "setMergeStrategy",
  bool: "setTransposeRowsAndColumns",
  "str any": "setOption",
};

const DRAWN = { ...EVERY_CHART, str: "setTitle setBackgroundColor", list: "setColors", Position: "setLegendPosition" };

// On the root builder, on pies and on tables it throws: gas-fakes test/testsheetschart.js:150-151, versionnotes/v2.3.13.md:10 at dedcae3.
const HIDING = { ChartHiddenDimensionStrategy: "setHiddenDimensionStrategy" };

const TITLED_AXES = { ...DRAWN, ...HIDING, str: `${DRAWN.str} setXAxisTitle setYAxisTitle` };

const AXES = { ...TITLED_AXES, "num num": "setRange" };

const STACKED = { ...AXES, "": `${AXES[""]} setStacked` };

/** What the methods of charts and their builders take. */
export const CHARTS: Signatures = {
  EmbeddedChart: {
    "":
      "getChartId getContainerInfo getOptions getRanges getNumHeaders getMergeStrategy " +
      "getHiddenDimensionStrategy getTransposeRowsAndColumns modify",
  },
  EmbeddedChartBuilder: EVERY_CHART,
  EmbeddedAreaChartBuilder: STACKED,
  EmbeddedBarChartBuilder: STACKED,
  EmbeddedColumnChartBuilder: STACKED,
  EmbeddedComboChartBuilder: STACKED,
  EmbeddedHistogramChartBuilder: STACKED,
  EmbeddedLineChartBuilder: AXES,
  EmbeddedPieChartBuilder: { ...DRAWN, "": `${DRAWN[""]} set3D` },
  EmbeddedScatterChartBuilder: { ...TITLED_AXES, "num num": "setXAxisRange setYAxisRange" },
  EmbeddedTableChartBuilder: EVERY_CHART,
  ContainerInfo: { "": "getAnchorRow getAnchorColumn getOffsetX getOffsetY" },
  ChartOptions: { str: "get getOrDefault" },
};
