// ECMA-376 part 1, annex A.5.1 (dml-chart.xsd): the sequence of each element's children, as far as o-spreadsheet writes them.
const ORDERS: Readonly<Record<string, string>> = {
  chartSpace: "roundedCorners chart spPr txPr",
  chart: "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
  title: "tx layout overlay spPr txPr",
  plotArea: "layout barChart areaChart lineChart scatterChart pieChart doughnutChart radarChart catAx valAx spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap axId",
  lineChart: "grouping varyColors ser dLbls marker axId",
  areaChart: "grouping varyColors ser dLbls axId",
  scatterChart: "scatterStyle varyColors ser dLbls axId",
  pieChart: "varyColors ser dLbls firstSliceAng",
  doughnutChart: "varyColors ser dLbls firstSliceAng holeSize",
  radarChart: "radarStyle varyColors ser dLbls axId",
  ser: "idx order tx spPr invertIfNegative marker dPt dLbls trendline cat val xVal yVal smooth",
  marker: "symbol size spPr",
  dPt: "idx spPr",
  trendline: "name spPr trendlineType order period dispRSqr dispEq",
  catAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto",
  valAx:
    "axId scaling delete axPos majorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit",
  scaling: "orientation max min",
  legend: "legendPos layout overlay txPr",
};

/** Brings the elements of a chart into the order that the schema demands, by which Excel reads them, and drops those it has no place for. */
export function inSchemaOrder(element: Element): void {
  const order = ORDERS[element.localName]?.split(" ");
  const children = [...element.children];
  for (const child of children) inSchemaOrder(child);
  if (!order || element.namespaceURI !== CHART_NAMESPACE) return;
  const placed = order.flatMap((name) => children.filter(({ localName }) => localName === name));
  element.replaceChildren(...placed);
}

/** The namespace of DrawingML charts. */
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
