import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

const utf16 = (xml: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${xml}`, "utf16le"));

/** A workbook with one cell, the number 46023.75 in the format; 46023 is 1 January 2026 in Excel. */
function workbook(format: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const code = format.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="165" formatCode="${code}"/></numFmts><fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1"><v>46023.75</v></c></row></sheetData></worksheet>`,
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])),
    ...more,
  });
}

/** What a script reads in A1, and what the cell shows; a date as its day. */
function seen(xlsx: Uint8Array): unknown {
  const host = createHost(nodeRealm, { xlsx });
  const code = `function main() {
    const cell = SpreadsheetApp.getActiveSheet().getRange("A1");
    const value = cell.getValue();
    return [value instanceof Date ? "date " + value.getFullYear() + "-" + (value.getMonth() + 1) + "-" + value.getDate() : value, cell.getDisplayValue()];
  }`;
  host.install({ code, html: {} });
  return host.run("main");
}

const DAY = "date 2026-1-1";

// Oracle: the formats as Excel's own list of dates writes them into a file (a language, escapes, a section for texts), and what Excel shows.
test.each([
  ["[$-419]mmmm\\ yyyy;@", "January 2026"],
  ["dd/mm/yy;@", "01/01/26"],
  ["yyyy\\-mm\\-dd\\ h:mm:ss", "2026-01-01 18:00:00"],
  ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "Thursday, January 01, 2026"],
  ['[$-419]d\\ mmm\\ yyyy\\ "г.";@', "1 Jan 2026 г."],
  ["[$-ru-RU]dd\\.mm\\.yyyy", "01.01.2026"],
  ["DD.MM.YYYY", "01.01.2026"],
  ["[$-409]m/d/yy\\ h:mm\\ AM/PM;@", "1/1/26 06:00 PM"],
  ["m/d/yy\\ h:mm:ss.000", "1/1/26 18:00:00"],
  ["[Blue]dd.mm.yy;[Red]-0", "01.01.26"],
  ['yyyy"年"m"月"d"日"', "2026年1月1日"],
])("a date in Excel's format %s is that date", (format, shown) => {
  expect(seen(workbook(format))).toEqual([DAY, shown]);
});

test.each(["General", "0.00E+00", '0.0" days"', "#,##0\\d", "[Red]0.0", "[$$-409]#,##0.0"])(
  "a number in the format %s is no date",
  (format) => {
    expect((seen(workbook(format)) as unknown[])[0]).toBe(46023.75);
  },
);

// Oracle: Excel, which writes the queries of Power Query so: UTF-16 with its mark, next to the workbook's own parts.
test("a workbook with a query's part in UTF-16 opens", () => {
  const query = utf16('<?xml version="1.0" encoding="utf-16"?><DataMashup>AAAA</DataMashup>');
  const relations = strToU8(`<Relationships xmlns="${PACKAGE}/relationships"/>`);
  const more = { "customXml/item1.xml": query, "customXml/_rels/item1.xml.rels": relations };
  expect(seen(workbook("dd.mm.yyyy", more))).toEqual([DAY, "01.01.2026"]);
});

test("a sheet in UTF-16 is read", () => {
  const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Этап</t></is></c></row></sheetData></worksheet>`;
  expect(seen(workbook("0", { "xl/worksheets/sheet1.xml": utf16(sheet) }))).toEqual(["Этап", "Этап"]);
});
