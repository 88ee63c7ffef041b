import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import "../../src/host/xlsx/nodeXml";
import { dispatchAll } from "../../src/host/engine/batch";
import { createModel } from "../../src/host/engine/model";
import { helpers, type Model } from "../../src/host/engine/spreadsheet";
import { toXlsx } from "../../src/host/xlsx/export";
import { readXlsx } from "../../src/host/xlsx/import";

function workbook(cells: Record<string, string>, locale = "en_US"): Model {
  const model = createModel({ locale });
  dispatchAll(
    model,
    Object.entries(cells).map(([xc, content]) => ({
      type: "UPDATE_CELL",
      sheetId: "0",
      ...helpers.toCartesian(xc),
      content,
    })),
  );
  return model;
}

const reopened = async (model: Model) => createModel({ locale: "en_US", data: readXlsx(await toXlsx(model)) });
const cell = (model: Model, xc: string, sheetId = "0") =>
  model.getters.getEvaluatedCell({ sheetId, ...helpers.toCartesian(xc) });
const part = async (model: Model, path: string) => strFromU8(unzipSync(await toXlsx(model))[path]!);

test.each([
  ['\'=HYPERLINK("x")', '=HYPERLINK("x")'],
  ["'+1", "+1"],
  ["'1 000", "1 000"],
  ["'1000", "1000"],
  ["'5%", "5%"],
  ["'TRUE", "TRUE"],
  ["''quoted'", "'quoted'"],
  ["<img src=x onerror=alert(1)> & co", "<img src=x onerror=alert(1)> & co"],
  ["  spaces  ", "  spaces  "],
  ["😀 имя", "😀 имя"],
])("the text typed as %s is the text %s after export and import", async (typed, text) => {
  const model = workbook({ A1: typed });
  expect(cell(model, "A1").value).toBe(text);
  expect(cell(await reopened(model), "A1").value).toBe(text);
});

test.each(["en_US", "ru_RU", "de_DE"])(
  "a file's texts and numbers are the same in a spreadsheet of %s",
  async (locale) => {
    const typed = { A1: "'1,5", A2: "'1.5", A3: "'12.03.2024", A4: "'1/2/2024", A5: "1.5", A6: "2024-01-02", A7: "5%" };
    const bytes = await toXlsx(workbook(typed));
    const model = createModel({ locale, data: readXlsx(bytes) });
    const values = Object.keys(typed).map((xc) => cell(model, xc).value);
    expect(values).toEqual(["1,5", "1.5", "12.03.2024", "1/2/2024", 1.5, 45293, 0.05]);
  },
);

// Oracle: ECMA-376, 18.8.45 (quotePrefix): the apostrophe is no part of the text.
test("a leading apostrophe is exported as quotePrefix, next to the cell's own style", async () => {
  const model = workbook({ A1: "'=x", A2: "plain", A3: "'=y" });
  const target = [{ left: 0, right: 0, top: 0, bottom: 0 }];
  model.dispatch("SET_FORMATTING", { sheetId: "0", target, style: { bold: true } });
  expect(await part(model, "xl/sharedStrings.xml")).toContain("<t>=x</t>");
  const again = await reopened(model);
  expect(again.getters.getCellStyle({ sheetId: "0", col: 0, row: 0 }).bold).toBe(true);
  expect(await part(model, "xl/styles.xml")).toMatch(
    /<cellXfs count="4">(?:<xf [^>]*>){2}(?:<xf quotePrefix="1" [^>]*>){2}<\/cellXfs>/,
  );
});

test("dates, percentages, formulas and hidden gridlines come back as they were", async () => {
  const model = workbook({ A1: "2024-01-02", A2: "5%", A3: "=A2*2" });
  model.dispatch("SET_GRID_LINES_VISIBILITY", { sheetId: "0", areGridLinesVisible: false });
  const again = await reopened(model);
  expect(cell(again, "A1")).toMatchObject({ value: 45293, formattedValue: "2024-01-02" });
  expect(cell(again, "A2")).toMatchObject({ value: 0.05, formattedValue: "5%" });
  dispatchAll(again, [{ type: "UPDATE_CELL", sheetId: "0", col: 0, row: 1, content: "0.2" }]);
  expect(cell(again, "A3").value).toBe(0.4);
  expect(again.getters.getGridLinesVisibility("0")).toBe(false);
});

test("added functions are exported as formulas", async () => {
  const model = workbook({ A1: '=REPT("a";2)', A2: "=NORMSINV(0.9)", A3: "=FIXED(1000;1)", A4: "=N(TRUE)" });
  const sheet = await part(model, "xl/worksheets/sheet0.xml");
  for (const formula of ["REPT(&quot;a&quot;,2)", "NORMSINV(0.9)", "FIXED(1000,1)", "N(TRUE)"]) {
    expect(sheet.replaceAll('"', "&quot;")).toContain(`>${formula}</f>`);
  }
});

// Oracle: MS-XLSX 2.2.2, "future functions": Excel writes them as _xlfn.NAME.
test("functions newer than the format are prefixed in the file, and computed when it is opened again", async () => {
  const model = workbook({ A1: "=UNICHAR(65)&UNICHAR(66)&UNICODE(A2)", A2: "'a" });
  expect(await part(model, "xl/worksheets/sheet0.xml")).toContain("_xlfn.UNICHAR(65)&amp;_xlfn.UNICHAR(66)");
  expect(cell(await reopened(model), "A1").value).toBe("AB97");
});

test("every sheet prints as wide as an A4 page", async () => {
  const model = workbook({ A1: "1" });
  model.dispatch("CREATE_SHEET", { sheetId: "5", name: "Second", position: 1 });
  model.dispatch("COLOR_SHEET", { sheetId: "5", color: "#00FF00" });
  for (const index of [0, 1]) {
    const sheet = await part(model, `xl/worksheets/sheet${index}.xml`);
    expect(sheet).toMatch(/<sheetPr>[\s\S]*<pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>');
  }
});

test("a sheet too wide for that lies across the page, on one of them unless it is long", async () => {
  for (const [rows, fitToHeight] of [
    [20, 1],
    [90, 0],
  ] as const) {
    const model = workbook({ A1: "1", L1: "2", [`A${rows}`]: "3" });
    const sheet = await part(model, "xl/worksheets/sheet0.xml");
    expect(sheet).toContain(`orientation="landscape" fitToWidth="1" fitToHeight="${fitToHeight}"/>`);
  }
});

test("a transparent bar has no fill, a named range keeps its name", async () => {
  const model = workbook({ A1: "a", B1: "1", C1: "2" });
  const dataSets = ["B1:B1", "C1:C1"].map((dataRange, i) => ({ dataSetId: `d${i}`, dataRange }));
  const named = model.getters.getRangeData(model.getters.getRangeFromSheetXC("0", "B1:C1"));
  dispatchAll(model, [
    { type: "CREATE_NAMED_RANGE", name: "counts", ranges: [named] },
    {
      type: "CREATE_CHART",
      ...{
        sheetId: "0",
        figureId: "f",
        chartId: "c",
        col: 0,
        row: 5,
        offset: { x: 0, y: 0 },
        size: { width: 300, height: 200 },
      },
      definition: {
        ...{ type: "bar", stacked: true, horizontal: true, title: { text: "T" }, legendPosition: "none" },
        dataSource: { type: "range", dataSetsHaveTitle: false, labelRange: "A1:A1", dataSets },
        dataSetStyles: { d0: { backgroundColor: "#FFFFFF00" }, d1: { backgroundColor: "#1155CC" } },
      },
    },
  ]);
  const chart = await part(model, "xl/charts/chart1.xml");
  expect(chart).toContain("<a:noFill/>");
  expect(chart).not.toMatch(/srgbClr val="[0-9A-F]{8}"/);
  expect(await part(model, "xl/workbook.xml")).toContain('<definedName name="counts">Sheet1!$B$1:$C$1</definedName>');
});

test("sheets open in the workbook's order, whatever their files are called, with numbers for ids", async () => {
  const model = workbook({ A1: "1" });
  model.dispatch("CREATE_SHEET", { sheetId: "5", name: "Second", position: 1 });
  const parts = unzipSync(await toXlsx(model));
  const xml = strFromU8(parts["xl/workbook.xml"]!);
  const [first, second] = xml.match(/<sheet [^>]*>/g)!;
  const swapped = xml.replace(first!, "@").replace(second!, first!).replace("@", second!);
  const { getters } = createModel({
    locale: "en_US",
    data: readXlsx(zipSync({ ...parts, "xl/workbook.xml": strToU8(swapped) })),
  });
  expect(getters.getSheetIds().map((id) => [id, getters.getSheetName(id)])).toEqual([
    ["0", "Second"],
    ["1", "Sheet1"],
  ]);
});

test.each([
  ["no zip archive", strToU8("stage,people")],
  ["a zip archive of something else", zipSync({ "a.txt": strToU8("a") })],
])("%s is refused", (_, bytes) => expect(() => readXlsx(bytes)).toThrow());

// Oracle: jsdom's parser and serializer, through which o-spreadsheet sends each part that it writes.
test("the parts of a workbook are as the DOM would write them", async () => {
  const texts = ["a  b", " \"q\" & 'p' <x/>", "'=1", "line\nbreak", "\uFFFFok", "😀", "]]>"];
  const cells = Object.fromEntries(texts.map((text, at) => [`A${at + 1}`, text]));
  const model = workbook({ ...cells, B1: "=CONCAT(\"<\", 'Лист 2'!A1)", B2: '=IF(A1>"";"a  \'b\'";1)', B3: "5%" });
  dispatchAll(model, [
    { type: "CREATE_SHEET", sheetId: "2", name: `Лист <2> & "co"`, position: 1 },
    { type: "SET_FORMATTING", sheetId: "0", target: [{ left: 0, right: 0, top: 0, bottom: 0 }], style: { bold: true } },
  ]);
  const parts = Object.entries(unzipSync(await toXlsx(model))).filter(([path]) => /\.(xml|rels)$/.test(path));
  expect(parts.length).toBeGreaterThan(6);
  for (const [path, bytes] of parts) {
    const xml = strFromU8(bytes);
    const throughDom = new XMLSerializer().serializeToString(new DOMParser().parseFromString(xml, "text/xml"));
    expect([path, xml.includes("parsererror")]).toEqual([path, false]);
    expect(xml.replace(/^<\?xml.*\?>\s*/, "")).toBe(throughDom.replace(/^<\?xml.*\?>\s*/, ""));
  }
});
