import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import "../../src/host/xlsx/nodeXml";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";
import { inHost } from "./api/script";

const FUNNEL = `
  range('A1:C3').setValues([['Stage', 'Spacer', 'People'], ['Visits', 0, 100], ['Leads', 30, 40]]);
  sheet.insertChart(sheet.newChart().asBarChart().setStacked().setColors(['#ffffff', '#1a73e8'])
    .setLegendPosition(Charts.Position.NONE).setRange(0, 100).setNumHeaders(1).setPosition(1, 5, 0, 0)
    .setOption('hAxis.textPosition', 'none').setOption('hAxis.gridlines.color', 'transparent').setOption('bar.groupWidth', '80%')
    .addRange(range('A1:C3')).build());`;

const TRENDS = `
  range('A1:B3').setValues([['Month', 'Share'], ['Jan', 0.1], ['Feb', 0.2]]);
  range('B2:B3').setNumberFormat('0.0%');`;
const trend = (kind: string, options = "") =>
  `${TRENDS} sheet.insertChart(sheet.newChart().${kind}().setNumHeaders(1).setPosition(1, 5, 0, 0)${options}.addRange(range('A1:B3')).build());`;

async function chartOf(body: string): Promise<Element> {
  const { host } = inHost(body);
  const xml = strFromU8(unzipSync(await host.toXlsx())["xl/charts/chart1.xml"]!);
  return new DOMParser().parseFromString(xml, "text/xml").documentElement;
}

const all = (element: Element, name: string) => [...element.getElementsByTagNameNS("*", name)];
const vals = (element: Element, name: string) => all(element, name).map((each) => each.getAttribute("val"));
const names = (element: Element) => [...element.children].map(({ localName }) => localName);

test("a funnel keeps its axis from 0 to 100, without labels, gridlines, ticks, lines or titles", async () => {
  const chart = await chartOf(FUNNEL);
  const [values] = all(chart, "valAx");
  expect([vals(values!, "min"), vals(values!, "max")]).toEqual([["0"], ["100"]]);
  expect(vals(chart, "tickLblPos")).toEqual(["low", "none"]);
  expect(vals(chart, "axPos")).toEqual(["l", "b"]);
  expect(vals(chart, "majorTickMark")).toEqual(["none", "none"]);
  expect([all(chart, "majorGridlines"), all(chart, "title")]).toEqual([[], []]);
  for (const axis of [...all(chart, "catAx"), ...all(chart, "valAx")]) {
    const [shape] = all(axis, "spPr");
    expect(shape!.innerHTML).toMatch(/^<a:ln[^>]*><a:noFill\/><\/a:ln>$/);
  }
});

test("an axis has as many labelled lines as the script says", async () => {
  const window = ".setOption('vAxis.viewWindow.min', -2).setOption('vAxis.viewWindow.max', 2)";
  const chart = await chartOf(trend("asLineChart", `${window}.setOption('vAxis.gridlines.count', 5)`));
  expect(vals(all(chart, "valAx")[0]!, "majorUnit")).toEqual(["1"]);
});

test("a funnel's first stage is on top, its bars are as far apart as the script says, and its spacer is there", async () => {
  const chart = await chartOf(FUNNEL);
  expect(vals(all(chart, "catAx")[0]!, "orientation")).toEqual(["maxMin"]);
  expect(vals(chart, "gapWidth")).toEqual(["25"]);
  const fills = all(chart, "ser").map((each) => vals(all(each, "spPr")[0]!, "srgbClr")[0]);
  expect(fills).toEqual(["FFFFFF", "1A73E8"]);
});

test("a chart without a title is not given one, and its border is light", async () => {
  const chart = await chartOf(FUNNEL);
  expect(vals(chart, "autoTitleDeleted")).toEqual(["1"]);
  expect(vals(all(chart.lastElementChild!, "ln")[0]!, "srgbClr")).toEqual(["DADCE0"]);
});

// Oracle: Sheets writes an axis "from source data", and draws lines without points unless pointSize says otherwise.
test("lines have no points, and their axis is written as the cells are, or as the script says", async () => {
  const plain = await chartOf(trend("asLineChart"));
  expect(vals(plain, "symbol")).toEqual(["none"]);
  expect(all(all(plain, "valAx")[0]!, "numFmt")[0]!.getAttribute("formatCode")).toBe("0.0%");
  expect(all(plain, "majorGridlines")).toHaveLength(1);
  const said = await chartOf(
    trend("asLineChart", ".setOption('pointSize', 5).setOption('vAxis.format', 'percent').setXAxisTitle('Month')"),
  );
  expect(vals(said, "symbol")).toEqual(["circle"]);
  expect(all(all(said, "valAx")[0]!, "numFmt")[0]!.getAttribute("formatCode")).toBe("#,##0%");
  expect(all(said, "title").map(({ textContent }) => textContent!.trim())).toEqual(["Month"]);
});

test("an area is filled, a pie has no hole", async () => {
  expect(all(await chartOf(trend("asAreaChart")), "areaChart")).toHaveLength(1);
  const pie = await chartOf(trend("asPieChart"));
  expect([all(pie, "pieChart").length, all(pie, "doughnutChart").length]).toEqual([1, 0]);
});

// Oracle: ECMA-376 part 1, 21.2.2: CT_ChartSpace, CT_BarSer, CT_CatAx, CT_ValAx, CT_Scaling.
test("the elements are in the schema's order", async () => {
  const chart = await chartOf(FUNNEL);
  expect(names(chart)).toEqual(["roundedCorners", "chart", "spPr"]);
  expect(names(all(chart, "ser")[0]!)).toEqual(["idx", "order", "tx", "spPr", "dLbls", "cat", "val"]);
  expect(names(all(chart, "scaling")[1]!)).toEqual(["orientation", "max", "min"]);
  expect(names(all(chart, "valAx")[0]!).join(" ")).toBe(
    "axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween",
  );
});

test("each of several charts on several sheets has its own look", async () => {
  const { host } = inHost(`${FUNNEL} ss.insertSheet('Second');
    const other = ss.getSheetByName('Second');
    other.insertChart(other.newChart().asColumnChart().addRange(range('A1:C3')).setRange(0, 7).setPosition(1, 1, 0, 0).build());
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(range('A1:C3')).setRange(0, 5).setPosition(9, 1, 0, 0).build());`);
  const parts = unzipSync(await host.toXlsx());
  const ends = [1, 2, 3].map(
    (index) => /c:max val="(\d+)"/.exec(strFromU8(parts[`xl/charts/chart${index}.xml`]!))?.[1],
  );
  expect(ends).toEqual(["100", "5", "7"]);
});

test("a chart has its size in the file whatever the rows are, and opens with it", async () => {
  const { host } = inHost(
    `${FUNNEL} sheet.updateChart(sheet.getCharts()[0].modify().setOption('width', 700).setOption('height', 300).build());`,
  );
  const bytes = await host.toXlsx();
  // Oracle: ECMA-376 part 1, 20.1.2.1: 914400 EMU to the inch, 96 pixels to the inch on a screen.
  expect(strFromU8(unzipSync(bytes)["xl/drawings/drawing0.xml"]!)).toContain('<xdr:ext cx="6667500" cy="2857500"/>');
  const { getters } = createHost(nodeRealm, { xlsx: bytes }).model;
  expect(getters.getFigures(getters.getSheetIds()[0]!)).toMatchObject([{ col: 4, row: 0, width: 700, height: 300 }]);
});

test("a blank figure is a gap in a line, not zero", async () => {
  expect(vals(await chartOf(trend("asLineChart")), "dispBlanksAs")).toEqual(["gap"]);
});
