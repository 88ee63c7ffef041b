import { expect, test } from "vitest";
import { EXHAUSTIVE } from "../exhaustive";
import "../../src/host/xlsx/nodeXml";
import { createModel } from "../../src/host/engine/model";
import { helpers } from "../../src/host/engine/spreadsheet";
import { readXlsx } from "../../src/host/xlsx/import";
import { readableSheet, type TooLarge } from "../../src/host/xlsx/sizeLimits";
import { plainWorkbook } from "./plainWorkbook";

const number = (xc: string, value: number, more = "") => `<c r="${xc}"${more}><v>${value}</v></c>`;
const row = (index: number, cells: string, more = "") => `<row r="${index}"${more}>${cells}</row>`;
const rows = (from: number, to: number, cells: (index: number) => string, more = "") =>
  Array.from({ length: to - from + 1 }, (_, i) => row(from + i, cells(from + i), more)).join("");
const opened = (sheet: string) => createModel({ locale: "en_US", data: readXlsx(plainWorkbook(sheet)) });
const value = (model: ReturnType<typeof opened>, xc: string) =>
  model.getters.getEvaluatedCell({ sheetId: "0", ...helpers.toCartesian(xc) }).value;

test("a sheet with a thousand formatted blank rows is read as it is", () => {
  const sheet = row(1, number("A1", 5)) + rows(2, 1000, (r) => `<c r="A${r}" s="0"/>`, ' ht="30" customHeight="1"');
  expect(readableSheet(sheet)).toBe(sheet);
});

test("of a sheet with twenty thousand formatted blank rows what is written is read, and no more rows are laid out", () => {
  const blank = rows(2, 20_000, (r) => `<c r="A${r}" s="0"/><c r="B${r}" s="0"></c>`, ' ht="30" customHeight="1"');
  const model = opened(row(1, number("A1", 5)) + blank + row(20_001, "").replace("></row>", "/>"));
  expect(value(model, "A1")).toBe(5);
  expect(model.getters.getNumberRows("0")).toBeLessThan(200);
});

test(
  "of a sheet with twenty thousand written rows each cell is where it was; hidden and high rows stay so",
  EXHAUSTIVE,
  () => {
    const written = [
      rows(1, 9, (r) => number(`A${r}`, r)),
      row(10, number("A10", 10), ' hidden="1"'),
      row(11, `${number("A11", 11)}<c r="C11"><f>A10*2</f><v>20</v></c>`, ' ht="60" customHeight="1"'),
      rows(12, 20_000, (r) => `${number(`A${r}`, r)}<c r="B${r}" s="0"/>`, ' ht="15" spans="1:2" hidden="false"'),
    ];
    const model = opened(written.join(""));
    for (const r of [1, 9, 10, 11, 12, 13, 9999, 20_000]) expect([r, value(model, `A${r}`)]).toEqual([r, r]);
    expect(value(model, "C11")).toBe(20);
    expect([9, 10, 11, 12].filter((at) => model.getters.isRowHidden("0", at - 1))).toEqual([10]);
    expect([10, 11, 12].map((at) => model.getters.getRowSize("0", at)).map((size) => size > 50)).toEqual([
      true,
      false,
      false,
    ]);
    expect(model.getters.getNumberRows("0")).toBe(20_000);
  },
);

// Google's limit of 10 million cells, with 26 columns at least: 384,615 rows.
test.each<[string, string, TooLarge["tooLarge"] | null]>([
  ["a cell in Excel's last corner", row(1048576, number("XFD1048576", 1)), { what: "reach", cell: "XFD1048576" }],
  ["a cell in the last row", row(1048576, number("A1048576", 1)), { what: "reach", cell: "A1048576" }],
  ["a cell in the last row that fits", row(384615, number("A384615", 1)), null],
  ["a cell in the first row that does not", row(384616, number("A384616", 1)), { what: "reach", cell: "A384616" }],
  ["a blank cell in the last corner", row(1048576, '<c r="XFD1048576" s="0"/>'), null],
  ["a text in the last column", row(1, '<c r="XFD1" t="inlineStr"><is><t>x</t></is></c>'), null],
  ["a merge of all there is", row(1, number("A1", 1)) + merge("A1:XFD1048576"), { what: "reach", cell: "XFD1048576" }],
  [
    "an array formula over all there is",
    row(1, '<c r="A1"><f t="array" ref="A1:XFD1048576">1</f></c>'),
    { what: "reach", cell: "XFD1048576" },
  ],
])("%s", (_, sheet, expected) => {
  let found: unknown = null;
  try {
    readableSheet(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`);
  } catch (error) {
    found = (error as TooLarge).tooLarge;
  }
  expect(found).toEqual(expected);
});

test("more than 500,000 written cells are not read, 500,000 are, whatever is blank beside them", () => {
  const cells = (count: number) => `<row r="1">${"<c><v>1</v></c>".repeat(count)}${'<c s="0"/>'.repeat(1000)}</row>`;
  expect(() => readableSheet(cells(500_000))).not.toThrow();
  expect(() => readableSheet(cells(500_001))).toThrow('{"what":"cells","most":500000}');
});

function merge(ref: string): string {
  return `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`;
}
