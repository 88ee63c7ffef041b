import { expect, test } from "vitest";
import "../../src/host/xlsx/nodeXml";
import { createModel } from "../../src/host/engine/model";
import { readXlsx } from "../../src/host/xlsx/import";
import { plainWorkbook } from "./plainWorkbook";

function read(xlsx: Uint8Array): unknown[][] {
  const { getters } = createModel({ locale: "ru_RU", data: readXlsx(xlsx) });
  expect(getters.getSheetName("0")).toBe("Воронка");
  return [0, 1, 2].map((row) => [0, 1].map((col) => getters.getEvaluatedCell({ sheetId: "0", col, row }).value ?? ""));
}

const TABLE = [
  ["Этап", "Люди"],
  ["=Показы", 10000],
  ["", 380],
];
const text = (letters: string, r = "") => `<c${r} t="inlineStr"><is><t>${letters}</t></is></c>`;
const WITH_ADDRESSES = `<row r="1">${text("Этап", ' r="A1"')}${text("Люди", ' r="B1"')}</row><row r="2">${text("=Показы", ' r="A2"')}<c r="B2"><v>10000</v></c></row><row r="3"><c r="B3"><v>380</v></c></row>`;

// Oracle: ECMA-376 part 1, 18.3.1.4 and 18.3.1.73 (r is optional), 18.3.1.53 (texts within cells, in runs); part 2 (names of parts from the
// root, as openpyxl 3.1 writes them); a workbook with any of these opens in Excel and LibreOffice.
test.each([
  ["texts within cells", plainWorkbook(WITH_ADDRESSES)],
  ["addresses from the root of the archive", plainWorkbook(WITH_ADDRESSES, { target: "/xl/worksheets/sheet1.xml" })],
  ["prefixes before tags", plainWorkbook(WITH_ADDRESSES, { prefix: "x" })],
  ["single quotes", plainWorkbook(WITH_ADDRESSES.replaceAll('"', "'"))],
  [
    "no addresses of cells",
    plainWorkbook(
      `<row>${text("Этап")}${text("Люди")}</row><row>${text("=Показы")}<c><v>10000</v></c></row><row><c/><c><v>380</v></c></row>`,
    ),
  ],
  [
    "some addresses, and a text in runs",
    plainWorkbook(
      `<row>${text("Этап")}<c t="inlineStr"><is><r><t>Лю</t></r><r><rPr><b/></rPr><t>ди</t></r></is></c></row><row r="2">${text("=Показы")}<c><v>10000</v></c></row><row><c r="B3"><v>380</v></c></row>`,
    ),
  ],
])("a workbook with %s is read", (_, xlsx) => {
  expect(read(xlsx)).toEqual(TABLE);
});

// Oracle: counted on, Z is followed by AA.
test("cells without addresses go on after Z", () => {
  const cells = Array.from({ length: 55 }, (_, i) => `<c><v>${i + 1}</v></c>`).join("");
  const { getters } = createModel({ locale: "en_US", data: readXlsx(plainWorkbook(`<row r="7">${cells}</row>`)) });
  const values = [0, 25, 26, 51, 52, 54].map((col) => getters.getEvaluatedCell({ sheetId: "0", col, row: 6 }).value);
  expect(values).toEqual([1, 26, 27, 52, 53, 55]);
});
