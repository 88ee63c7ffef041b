import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import "../../src/host/xlsx/nodeXml";
import { createHost } from "../../src/host/createHost";
import { nodeRealm } from "../../src/host/realm/node";
import { inHost, script } from "./api/script";

// Oracle: a new spreadsheet in Google Sheets: 100 x 21 pixels.
test.each([
  ["a column that nobody changed", "return sheet.getColumnWidth(3)", 100],
  [
    "a row that nobody changed",
    "range('A1').setValue('text'); return [sheet.getRowHeight(1), sheet.getRowHeight(2)]",
    [21, 21],
  ],
  ["a column set to o-spreadsheet's own width", "sheet.setColumnWidth(3, 96); return sheet.getColumnWidth(3)", 96],
  ["a row set to o-spreadsheet's own height", "sheet.setRowHeight(3, 23); return sheet.getRowHeight(3)", 23],
])("%s", (_, body, size) => expect(script(body)).toEqual(size));

// Oracle: 72 points to 96 pixels; rows without a height of their own have the default one.
test("default rows are 15.75 points high in a workbook, others as they were set", async () => {
  const { host } = inHost("range('A1:A3').setValue(1); sheet.setRowHeight(2, 40);");
  const sheet = strFromU8(unzipSync(await host.toXlsx())["xl/worksheets/sheet0.xml"]!);
  expect(sheet).toContain('defaultRowHeight="15.75"');
  expect(sheet.match(/<row [^>]*>/g)).toEqual(['<row r="1">', '<row r="2" ht="30" customHeight="1">', '<row r="3">']);
});

// Oracle: ECMA-376 part 1, 18.3.1.13: pixels = width in digits * 7 + 5.
test("columns are as wide in a workbook as on the screen, and come back so", async () => {
  const { host } = inHost("range('A1').setValue(1); sheet.setColumnWidth(2, 61);");
  const bytes = await host.toXlsx();
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet0.xml"]!);
  const widths = [...sheet.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width) * 7 + 5);
  expect(widths.slice(0, 3).map(Math.round)).toEqual([100, 61, 100]);
  const { getters } = createHost(nodeRealm, { xlsx: bytes }).model;
  expect([0, 1, 2].map((column) => getters.getColSize(getters.getSheetIds()[0]!, column))).toEqual([100, 61, 100]);
});
