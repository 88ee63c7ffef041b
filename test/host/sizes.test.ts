import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import "../../src/host/xlsx/nodeXml";
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
